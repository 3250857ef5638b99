package ai.inquirly.sdk.testing.server.domain.conversations;

import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import java.time.Instant;
import java.util.List;

/** Marks messages as read once the contact has looked. */
public final class ReadReceipts {
  private final Installation installation;

  /** Works on this installation. */
  public ReadReceipts(Installation installation) {
    this.installation = installation;
  }

  /** Marks, after the answer, what agents and the server wrote up to now. */
  public void markLater(Conversation conversation) {
    Instant seen = installation.now();
    installation
        .jobs()
        .afterAnswer(
            () -> {
              for (Message message : List.copyOf(Message.of(installation, conversation))) {
                String status = message.get(Message.STATUS);
                boolean unread = "sent".equals(status) || "delivered".equals(status);
                if (unread && !message.isType("incoming") && !message.createdAt().isAfter(seen)) {
                  message.set(Message.STATUS, "read");
                  new Messages(installation).save(message);
                }
              }
            });
  }
}
