package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookSender;
import jakarta.annotation.Nullable;
import java.util.function.LongSupplier;

/**
 * As whom the program writes. A user is asked of the profile when the first message of any user
 * comes; a bot cannot ask who it is.
 */
final class OwnIdentity {
  private final SenderKind kind;
  private final LongSupplier lookUp;
  private volatile @Nullable Long id;

  OwnIdentity(SenderKind kind, LongSupplier lookUp) {
    this.kind = kind;
    this.lookUp = lookUp;
  }

  /** Whether it is the sender; may ask the server, once. */
  boolean is(SenderKind senderKind, @Nullable WebhookSender sender) {
    return senderKind == kind
        && sender != null
        && sender.raw("id") instanceof Long senderId
        && senderId == id();
  }

  private long id() {
    Long known = id;
    if (known == null) {
      // two threads may ask at the same time, which does no harm
      known = lookUp.getAsLong();
      id = known;
    }
    return known;
  }
}
