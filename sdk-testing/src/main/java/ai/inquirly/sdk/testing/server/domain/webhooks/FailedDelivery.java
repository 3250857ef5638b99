package ai.inquirly.sdk.testing.server.domain.webhooks;

import ai.inquirly.sdk.testing.server.domain.conversations.Messages;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import java.util.concurrent.locks.Lock;

/** Marks the message whose delivery to an API inbox's address failed, so that agents see it. */
final class FailedDelivery {
  private FailedDelivery() {}

  /** Called by whatever thread has the receiver's answer. */
  static void mark(Installation installation, Message message, String error) {
    Lock lock = installation.lock().writeLock();
    lock.lock();
    try {
      installation
          .jobs()
          .afterAnswer(
              () -> {
                message.set(Message.STATUS, "failed");
                message.set(
                    Message.CONTENT_ATTRIBUTES,
                    Json.merged(
                        message.get(Message.CONTENT_ATTRIBUTES),
                        Json.object().put("external_error", error)));
                new Messages(installation).save(message);
              });
      installation.jobs().runDue();
    } finally {
      lock.unlock();
    }
  }
}
