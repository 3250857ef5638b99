package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookContactEvent;
import java.util.OptionalLong;

/** An event about a contact. That contacts were merged or deleted is never told. */
public sealed interface AboutContact extends WebhookEvent permits ContactCreated, ContactUpdated {
  /** All that the delivery says. */
  WebhookContactEvent payload();

  /** Id of the contact. */
  default long contactId() {
    return payload().getId();
  }

  @Override
  default String name() {
    return payload().getEvent().toString();
  }

  @Override
  default OptionalLong accountId() {
    return AccountIds.in(payload());
  }
}
