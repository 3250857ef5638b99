package ai.inquirly.sdk.webhooks;

import jakarta.annotation.Nullable;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Knows which events were there before. The server's delivery id tells it, and what happens to a
 * thing only once: its creation. Without either it is the same body within a short window, for
 * several true updates of one message differ in nothing but the body, and not always in that.
 */
final class Doubles {
  private static final int REMEMBERED = 10_000;
  private static final Duration FOR_IDS = Duration.ofHours(1);

  /** What an event is known by: either ids or, where there is none, the hash of its body. */
  record Keys(List<String> ids, @Nullable String body) {}

  private final RecentKeys ids = new RecentKeys(2 * REMEMBERED);
  private final RecentKeys bodies = new RecentKeys(REMEMBERED);
  private final Clock clock;
  private final Duration window;

  Doubles(Clock clock, Duration window) {
    this.clock = clock;
    this.window = window;
  }

  static Keys keys(WebhookEvent event, byte[] body, @Nullable String deliveryId) {
    List<String> ids = new ArrayList<>();
    if (deliveryId != null) {
      ids.add("delivery " + deliveryId);
    }
    String creation = creation(event);
    if (creation != null) {
      ids.add(creation);
    }
    return new Keys(ids, ids.isEmpty() ? hash(body) : null);
  }

  /** Notes an event; false if it was there before, by any of its keys. */
  synchronized boolean isNew(Keys keys) {
    Instant now = clock.instant();
    if (keys.body != null) {
      return bodies.add(keys.body, now.plus(window), now);
    }
    if (keys.ids.stream().anyMatch(id -> ids.contains(id, now))) {
      return false;
    }
    keys.ids.forEach(id -> ids.add(id, now.plus(FOR_IDS), now));
    return true;
  }

  /** The event was refused after all, so that the next copy of it counts. */
  synchronized void forget(Keys keys) {
    keys.ids.forEach(ids::remove);
    if (keys.body != null) {
      bodies.remove(keys.body);
    }
  }

  private static @Nullable String creation(WebhookEvent event) {
    if (event instanceof MessageCreated message) {
      return "message " + message.messageId();
    }
    if (event instanceof ConversationCreated conversation) {
      return "conversation " + conversation.conversationId();
    }
    return event instanceof ContactCreated contact ? "contact " + contact.contactId() : null;
  }

  private static String hash(byte[] body) {
    try {
      return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(body)).toString(36);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
