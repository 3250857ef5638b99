package ai.inquirly.sdk.testing.server.operations.profile;

import ai.inquirly.sdk.testing.server.domain.avatars.Avatars;
import ai.inquirly.sdk.testing.server.domain.members.Users;
import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.UserView;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.User;

/** The calling user. */
public final class ProfileOperations implements Operations {
  private static final String PATH = "/api/v1/profile";

  @Override
  public void register(Routes routes) {
    routes.user("GET", PATH, this::get);
    routes.user("PUT", PATH, this::update);
    routes.user("PATCH", PATH, this::update);
    routes.user("POST", PATH + "/availability", this::setAvailability);
    routes.user("POST", PATH + "/auto_offline", this::setAutoOffline);
    routes.user("PUT", PATH + "/set_active_account", this::setActiveAccount);
  }

  private Answer get(Call call) {
    return profile(call);
  }

  private Answer update(Call call) {
    Params profile = call.root("profile", User.ENTITY, "avatar", "phone_number", "account_id");
    User user = call.user();
    profile.assignTo(user, User.EMAIL, User.NAME, User.DISPLAY_NAME, User.MESSAGE_SIGNATURE);
    profile.assignObjectsTo(user, User.UI_SETTINGS);
    if (profile.isPresent("phone_number")) {
      user.set(
          User.CUSTOM_ATTRIBUTES,
          Json.merged(
              user.get(User.CUSTOM_ATTRIBUTES),
              Json.object().put("phone_number", profile.text("phone_number"))));
    }
    new Avatars(call.installation()).attach(profile, user, User.AVATAR_ID);
    new Users(call.installation()).update(user, null);
    return profile(call);
  }

  private Answer setAvailability(Call call) {
    return change(call, AccountUser.AVAILABILITY);
  }

  private Answer setAutoOffline(Call call) {
    return change(call, AccountUser.AUTO_OFFLINE);
  }

  private Answer setActiveAccount(Call call) {
    AccountUser membership = membership(call, profileOf(call));
    membership.set(AccountUser.ACTIVE_AT, call.installation().now());
    call.table(AccountUser.ENTITY).save(membership);
    return Answer.empty();
  }

  private static <T> Answer change(Call call, Column<T> column) {
    Params profile = profileOf(call);
    AccountUser membership = membership(call, profile);
    profile.assignTo(membership, column);
    call.table(AccountUser.ENTITY).save(membership);
    return profile(call);
  }

  private static Params profileOf(Call call) {
    return call.root("profile", User.ENTITY, "account_id", "availability", "auto_offline");
  }

  private static AccountUser membership(Call call, Params profile) {
    Account account = call.table(Account.ENTITY).get(profile.integer("account_id"));
    AccountUser membership = AccountUser.find(call.installation(), account, call.user());
    if (membership == null) {
      throw new RecordNotFound();
    }
    return membership;
  }

  private static Answer profile(Call call) {
    return Answer.json(UserView.profile(call.installation(), call.user()));
  }
}
