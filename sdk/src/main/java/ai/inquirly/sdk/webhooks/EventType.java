package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.core.json.JsonReader;
import ai.inquirly.sdk.model.WebhookAccountEvent;
import ai.inquirly.sdk.model.WebhookContactEvent;
import ai.inquirly.sdk.model.WebhookConversationEvent;
import ai.inquirly.sdk.model.WebhookInboxEvent;
import ai.inquirly.sdk.model.WebhookMessageEvent;
import ai.inquirly.sdk.model.WebhookTypingEvent;
import ai.inquirly.sdk.model.WebhookWidgetEvent;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;

/** Reads the events of one name. */
@FunctionalInterface
interface EventType {
  Map<String, EventType> BY_NAME =
      Map.ofEntries(
          Map.entry("message_created", in -> new MessageCreated(WebhookMessageEvent.read(in))),
          Map.entry("message_updated", in -> new MessageUpdated(WebhookMessageEvent.read(in))),
          conversation("conversation_created", ConversationCreated::new),
          conversation("conversation_updated", ConversationUpdated::new),
          conversation("conversation_status_changed", ConversationStatusChanged::new),
          conversation("conversation_opened", ConversationOpened::new),
          conversation("conversation_resolved", ConversationResolved::new),
          conversation("macro.executed", MacroExecuted::new),
          Map.entry("contact_created", in -> new ContactCreated(WebhookContactEvent.read(in))),
          Map.entry("contact_updated", in -> new ContactUpdated(WebhookContactEvent.read(in))),
          Map.entry("inbox_created", in -> new InboxCreated(WebhookInboxEvent.read(in))),
          Map.entry("inbox_updated", in -> new InboxUpdated(WebhookInboxEvent.read(in))),
          Map.entry(
              "conversation_typing_on",
              in -> new ConversationTypingOn(WebhookTypingEvent.read(in))),
          Map.entry(
              "conversation_typing_off",
              in -> new ConversationTypingOff(WebhookTypingEvent.read(in))),
          Map.entry(
              "webwidget_triggered", in -> new WebwidgetTriggered(WebhookWidgetEvent.read(in))),
          Map.entry("account_created", in -> new AccountCreated(WebhookAccountEvent.read(in))));

  EventType AUTOMATION = in -> new AutomationFired(WebhookConversationEvent.read(in));

  WebhookEvent read(JsonReader in) throws IOException;

  /** The type of an event; null if this SDK does not know it. */
  static @Nullable EventType of(String event) {
    return event.startsWith(AutomationFired.PREFIX) ? AUTOMATION : BY_NAME.get(event);
  }

  private static Map.Entry<String, EventType> conversation(
      String name, Function<WebhookConversationEvent, WebhookEvent> made) {
    return Map.entry(name, in -> made.apply(WebhookConversationEvent.read(in)));
  }
}
