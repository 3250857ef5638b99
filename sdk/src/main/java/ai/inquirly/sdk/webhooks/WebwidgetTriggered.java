package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookWidgetEvent;
import java.util.OptionalLong;

/**
 * A visitor opened the chat widget of a website. The payload's {@code id} is neither a contact's
 * nor a conversation's.
 *
 * @param payload all that the delivery says
 */
public record WebwidgetTriggered(WebhookWidgetEvent payload) implements WebhookEvent {
  @Override
  public String name() {
    return payload.getEvent().toString();
  }

  @Override
  public OptionalLong accountId() {
    return AccountIds.in(payload);
  }
}
