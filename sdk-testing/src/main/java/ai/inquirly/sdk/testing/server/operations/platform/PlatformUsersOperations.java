package ai.inquirly.sdk.testing.server.operations.platform;

import ai.inquirly.sdk.testing.server.domain.members.Users;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.UserView;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Users of the platform plane. */
public final class PlatformUsersOperations implements Operations {
  private static final int SSO_TOKEN_LENGTH = 64;

  @Override
  public void register(Routes routes) {
    routes.platform("POST", "/users", this::create);
    routes.platform("GET", "/users/{id}", this::get);
    routes.platformUpdate("/users/{id}", this::update);
    routes.platform("DELETE", "/users/{id}", this::delete);
    routes.platform("GET", "/users/{id}/login", this::ssoLink);
  }

  /** A user with that email, made by whomever, is found instead, and everything else ignored. */
  private Answer create(Call call) {
    Users users = new Users(call.installation());
    Params params = call.params();
    User user = users.findByEmail(params.text("email"));
    if (user == null) {
      user = new User();
      assign(params, user);
      users.create(user, params.text("password"));
    }
    Permissions.grant(call, user);
    return Answer.json(UserView.platform(call.installation(), user));
  }

  private Answer get(Call call) {
    User user = Permissions.find(call, User.ENTITY, "id");
    return Answer.json(UserView.platform(call.installation(), user));
  }

  private Answer update(Call call) {
    User user = Permissions.find(call, User.ENTITY, "id");
    assign(call.params(), user);
    new Users(call.installation()).update(user, call.params().text("password"));
    return Answer.json(UserView.platform(call.installation(), user));
  }

  private Answer delete(Call call) {
    new Deletion(call.installation()).later(Permissions.find(call, User.ENTITY, "id"));
    return Answer.empty();
  }

  private Answer ssoLink(Call call) {
    User user = Permissions.find(call, User.ENTITY, "id");
    String url =
        call.installation().origin()
            + "/app/login?email="
            + URLEncoder.encode(user.get(User.EMAIL), StandardCharsets.UTF_8)
            + "&sso_auth_token="
            + call.installation().secrets().hex(SSO_TOKEN_LENGTH);
    return Answer.json(Json.object().put("url", url));
  }

  private static void assign(Params params, User user) {
    params.assignTo(user, User.NAME, User.DISPLAY_NAME, User.EMAIL);
    ObjectNode custom = params.object("custom_attributes");
    if (custom != null) {
      user.set(User.CUSTOM_ATTRIBUTES, Json.merged(user.get(User.CUSTOM_ATTRIBUTES), custom));
    }
  }
}
