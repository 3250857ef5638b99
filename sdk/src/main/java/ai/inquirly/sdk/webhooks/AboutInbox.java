package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookInboxEvent;
import ai.inquirly.sdk.model.WorkingHourRecord;
import java.util.OptionalLong;

/**
 * An event about an inbox. Servers before 4.14.1 cannot send it, later ones do if their operator
 * switched it on.
 */
public sealed interface AboutInbox extends WebhookEvent permits InboxCreated, InboxUpdated {
  /** All that the delivery says; the channel's row may hold credentials. */
  WebhookInboxEvent payload();

  /** Id of the inbox, which only the business hours name; empty if there are none. */
  default OptionalLong inboxId() {
    for (WorkingHourRecord row : payload().getWorkingHours()) {
      if (row.raw("inbox_id") instanceof Long id) {
        return OptionalLong.of(id);
      }
    }
    return OptionalLong.empty();
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
