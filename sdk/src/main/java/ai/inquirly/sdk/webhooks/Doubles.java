package ai.inquirly.sdk.webhooks;

import jakarta.annotation.Nullable;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Knows which events were there before. The server's delivery id tells it, and what happens to a
 * thing only once: its creation. Without either it is the same body within a short window, for
 * several true updates of one message differ in nothing but the body, and not always in that.
 */
final class Doubles {
  private static final int REMEMBERED = 10_000;
  private static final Duration FOR_IDS = Duration.ofHours(1);

  private final RecentKeys seen = new RecentKeys(2 * REMEMBERED);
  private final Clock clock;
  private final Duration window;

  Doubles(Clock clock, Duration window) {
    this.clock = clock;
    this.window = window;
  }

  /** What an event is known by, and for how long. */
  Map<String, Duration> keys(WebhookEvent event, byte[] body, @Nullable String deliveryId) {
    Map<String, Duration> keys = new LinkedHashMap<>();
    if (deliveryId != null) {
      keys.put("delivery " + deliveryId, FOR_IDS);
    }
    String creation = creation(event);
    if (creation != null) {
      keys.put(creation, FOR_IDS);
    }
    if (keys.isEmpty()) {
      keys.put("body " + hash(body), window);
    }
    return keys;
  }

  /** Notes an event; false if it was there before, by any of its keys. */
  synchronized boolean isNew(Map<String, Duration> keys) {
    Instant now = clock.instant();
    if (keys.keySet().stream().anyMatch(key -> seen.contains(key, now))) {
      return false;
    }
    keys.forEach((key, time) -> seen.add(key, now.plus(time), now));
    return true;
  }

  /** The event was refused after all, so that the next copy of it counts. */
  synchronized void forget(Map<String, Duration> keys) {
    keys.keySet().forEach(seen::remove);
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
