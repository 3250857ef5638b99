package ai.inquirly.sdk.testing.server.render;

import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An agent of an account: as assignee, in lists of agents, and as member of inboxes and teams. */
public final class AgentView {
  private AgentView() {}

  /** A user in the light of an account; what the membership says is null without one. */
  public static ObjectNode json(Installation installation, User user, Account account) {
    AccountUser membership = AccountUser.find(installation, account, user);
    ObjectNode json =
        Json.object()
            .put("id", user.id())
            .put("account_id", account.id())
            .put("availability_status", membership == null ? null : membership.availabilityStatus())
            .put(
                "auto_offline",
                membership == null ? null : membership.get(AccountUser.AUTO_OFFLINE))
            .put("confirmed", user.get(User.CONFIRMED))
            .put("email", user.get(User.EMAIL))
            .put("available_name", user.availableName());
    JsonNode custom = Json.orEmpty(user.get(User.CUSTOM_ATTRIBUTES));
    if (!custom.isEmpty()) {
      json.set("custom_attributes", custom);
    }
    return json.put("name", user.get(User.NAME))
        .put("role", membership == null ? null : membership.get(AccountUser.ROLE))
        .put("thumbnail", FileUrls.avatar(installation, user.get(User.AVATAR_ID)))
        .put(
            "custom_role_id",
            membership == null ? null : membership.get(AccountUser.CUSTOM_ROLE_ID));
  }
}
