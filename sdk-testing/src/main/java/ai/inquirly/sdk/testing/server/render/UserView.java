package ai.inquirly.sdk.testing.server.render;

import ai.inquirly.sdk.testing.server.state.AccessToken;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/** A user with secrets and memberships: as platform apps see it, and as the user itself does. */
public final class UserView {
  private static final Comparator<AccountUser> LAST_ACTIVE_FIRST =
      Comparator.comparing(
          (AccountUser m) -> m.get(AccountUser.ACTIVE_AT),
          Comparator.nullsFirst(Comparator.<Instant>reverseOrder()));

  private UserView() {}

  /** As platform apps see it. */
  public static ObjectNode platform(Installation installation, User user) {
    ObjectNode json = common(installation, user);
    addRole(json, user, active(installation, user));
    ArrayNode accounts = json.putArray("accounts");
    for (AccountUser membership : memberships(installation, user)) {
      accounts.add(shortAccount(installation, membership));
    }
    return json;
  }

  /** As the user itself does. */
  public static ObjectNode profile(Installation installation, User user) {
    ObjectNode json = common(installation, user);
    AccountUser active = active(installation, user);
    json.put("inviter_id", active == null ? null : active.get(AccountUser.INVITER_ID));
    addRole(json, user, active);
    json.put("type", user.get(User.TYPE));
    ArrayNode accounts = json.putArray("accounts");
    for (AccountUser membership : memberships(installation, user)) {
      accounts.add(wholeAccount(installation, membership));
    }
    return json;
  }

  private static ObjectNode common(Installation installation, User user) {
    AccountUser active = active(installation, user);
    ObjectNode json =
        Json.object()
            .put("access_token", AccessToken.of(installation, user))
            .put("account_id", active == null ? null : active.get(AccountUser.ACCOUNT_ID))
            .put("available_name", user.availableName())
            .put("avatar_url", FileUrls.avatar(installation, user.get(User.AVATAR_ID)))
            .put("confirmed", user.get(User.CONFIRMED))
            .put("display_name", user.get(User.DISPLAY_NAME))
            .put("message_signature", user.get(User.MESSAGE_SIGNATURE))
            .put("email", user.get(User.EMAIL))
            .put("id", user.id())
            .put("name", user.get(User.NAME))
            .put("provider", user.get(User.PROVIDER))
            .put("pubsub_token", user.get(User.PUBSUB_TOKEN));
    JsonNode custom = Json.orEmpty(user.get(User.CUSTOM_ATTRIBUTES));
    if (!custom.isEmpty()) {
      json.set("custom_attributes", custom);
    }
    return json;
  }

  private static void addRole(ObjectNode json, User user, AccountUser active) {
    json.put("role", active == null ? null : active.get(AccountUser.ROLE))
        .<ObjectNode>set("ui_settings", user.get(User.UI_SETTINGS))
        .put("uid", user.get(User.UID));
  }

  private static ObjectNode shortAccount(Installation installation, AccountUser membership) {
    Account account =
        installation.table(Account.ENTITY).get(membership.get(AccountUser.ACCOUNT_ID));
    return Json.object()
        .put("id", account.id())
        .put("name", account.get(Account.NAME))
        .put("active_at", WireTimes.iso(membership.get(AccountUser.ACTIVE_AT)))
        .put("role", membership.get(AccountUser.ROLE));
  }

  private static ObjectNode wholeAccount(Installation installation, AccountUser membership) {
    Account account =
        installation.table(Account.ENTITY).get(membership.get(AccountUser.ACCOUNT_ID));
    ObjectNode json =
        Json.object()
            .put("id", account.id())
            .put("name", account.get(Account.NAME))
            .put("status", account.get(Account.STATUS))
            .put("active_at", WireTimes.iso(membership.get(AccountUser.ACTIVE_AT)))
            .put("role", membership.get(AccountUser.ROLE));
    json.putArray("permissions").add(membership.isAdministrator() ? "administrator" : "agent");
    return json.put("availability", membership.get(AccountUser.AVAILABILITY))
        .put("availability_status", membership.availabilityStatus())
        .put("auto_offline", membership.get(AccountUser.AUTO_OFFLINE))
        .put("custom_role_id", membership.get(AccountUser.CUSTOM_ROLE_ID))
        .putNull("custom_role");
  }

  private static Collection<AccountUser> memberships(Installation installation, User user) {
    return installation.table(AccountUser.ENTITY).where(AccountUser.USER_ID, user.id());
  }

  /** The membership that stands for the user: the last active one, never active ones first. */
  private static AccountUser active(Installation installation, User user) {
    return memberships(installation, user).stream().min(LAST_ACTIVE_FIRST).orElse(null);
  }
}
