package ai.inquirly.sdk.testing.server.operations.webhooks;

import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Webhook;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a webhook must be like. */
final class WebhookRules {
  private static final Set<String> EVENTS =
      Set.of(
          "conversation_status_changed",
          "conversation_updated",
          "conversation_created",
          "contact_created",
          "contact_updated",
          "message_created",
          "message_updated",
          "webwidget_triggered",
          "inbox_created",
          "inbox_updated");

  /** An address anywhere in the text is enough. */
  private static final Pattern ADDRESS =
      Pattern.compile("https?:[\\p{Alnum}\\-_.!~*'()%;/?:@&=+$,\\[\\]]");

  private WebhookRules() {}

  static void check(Installation installation, Webhook webhook) {
    String url = webhook.get(Webhook.URL);
    List<String> subscriptions = webhook.get(Webhook.SUBSCRIPTIONS);
    ValidationErrors errors =
        new ValidationErrors().limitLength("url", url, ValidationErrors.STRING_LIMIT);
    if (isTaken(installation, webhook)) {
      errors.taken("url");
    }
    if (url == null || !ADDRESS.matcher(url).find()) {
      errors.add("url", "is invalid");
    }
    if (subscriptions.isEmpty() || !EVENTS.containsAll(subscriptions)) {
      errors.add("subscriptions", "Invalid events");
    }
    errors.check();
  }

  private static boolean isTaken(Installation installation, Webhook webhook) {
    String url = webhook.get(Webhook.URL);
    return installation
            .table(Webhook.ENTITY)
            .first(
                Webhook.ACCOUNT_ID,
                webhook.get(Webhook.ACCOUNT_ID),
                other -> other != webhook && other.get(Webhook.URL).equals(url))
        != null;
  }
}
