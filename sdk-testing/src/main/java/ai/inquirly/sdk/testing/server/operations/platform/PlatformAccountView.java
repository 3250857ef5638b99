package ai.inquirly.sdk.testing.server.operations.platform;

import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.state.Account;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An account as platform apps see it. */
final class PlatformAccountView {
  private static final String MAIL_OF_THE_INSTALLATION = "Inquirly <accounts@inquirly.test>";

  private PlatformAccountView() {}

  static ObjectNode json(Account account) {
    String mail = account.get(Account.SUPPORT_EMAIL);
    ObjectNode json =
        Json.object()
            .put("id", account.id())
            .put("name", account.get(Account.NAME))
            .put("locale", account.get(Account.LOCALE))
            .put("domain", account.get(Account.DOMAIN))
            .put("support_email", mail == null || mail.isBlank() ? MAIL_OF_THE_INSTALLATION : mail);
    ObjectNode features = json.putObject("features");
    account.get(Account.FEATURES).forEach(feature -> features.put(feature, true));
    json.set("custom_attributes", account.get(Account.CUSTOM_ATTRIBUTES));
    json.set("limits", account.get(Account.LIMITS));
    return json.put("status", account.get(Account.STATUS));
  }
}
