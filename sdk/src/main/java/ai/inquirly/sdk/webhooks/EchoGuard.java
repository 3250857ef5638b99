package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookSender;
import jakarta.annotation.Nullable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Tells events that the program caused itself: messages that it has sent, and its own typing.
 * Updates of its messages are not among them: somebody else causes those, a contact who answers a
 * form or a channel that delivers.
 */
final class EchoGuard {
  private final OwnEvents ignored;
  private final OwnIdentity identity;
  private final OwnSends sends;
  private final Duration longestWait;
  private final Alarm alarm;

  EchoGuard(
      OwnEvents ignored, OwnIdentity identity, OwnSends sends, Duration longestWait, Alarm alarm) {
    this.ignored = ignored;
    this.identity = identity;
    this.sends = sends;
    this.longestWait = longestWait;
    this.alarm = alarm;
  }

  /**
   * Whether it is an echo; waits without a thread while a send is under way that may have caused
   * it.
   */
  CompletableFuture<Boolean> isOwn(WebhookEvent event) {
    try {
      if (ignored != OwnEvents.NONE && event instanceof MessageCreated message) {
        return isOwn(message);
      }
      boolean ownTyping =
          event instanceof AboutTyping typing && isSelf(typing.userKind(), typing.user());
      return CompletableFuture.completedFuture(ownTyping);
    } catch (RuntimeException | Error e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private CompletableFuture<Boolean> isOwn(MessageCreated message) {
    if (sends.isOwn(message.messageId()) || isSelf(message.senderKind(), message.sender())) {
      return CompletableFuture.completedFuture(true);
    }
    CompletableFuture<Void> settled = sends.whenSettled(message);
    if (!settled.isDone()) {
      alarm.after(longestWait, () -> settled.complete(null));
    }
    return settled.thenApply(done -> sends.isOwn(message.messageId()));
  }

  private boolean isSelf(SenderKind kind, @Nullable WebhookSender sender) {
    return ignored == OwnEvents.ALL && identity.is(kind, sender);
  }
}
