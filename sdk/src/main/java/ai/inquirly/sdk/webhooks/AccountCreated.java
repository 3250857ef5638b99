package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookAccountEvent;
import java.util.OptionalLong;

/**
 * An account was made. Told only to the address that the operator of the installation set.
 *
 * @param payload all that the delivery says
 */
public record AccountCreated(WebhookAccountEvent payload) implements WebhookEvent {
  @Override
  public String name() {
    return payload.getEvent().toString();
  }

  @Override
  public OptionalLong accountId() {
    return payload.raw("id") instanceof Long id ? OptionalLong.of(id) : OptionalLong.empty();
  }
}
