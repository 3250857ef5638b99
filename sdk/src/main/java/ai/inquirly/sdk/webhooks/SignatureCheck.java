package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.core.HmacSha256;
import ai.inquirly.sdk.webhooks.WebhookVerificationException.Reason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * {@code sha256=} and the HMAC of timestamp, a dot and the raw body.
 *
 * @param keys of which one must fit: the present secret and, for a while, the last one
 * @param tolerance how far the signature's time may be off, both ways
 */
record SignatureCheck(
    List<HmacSha256> keys,
    HeaderNames headers,
    Duration tolerance,
    Clock clock,
    ReplayGuard replayGuard) {
  private static final String SCHEME = "sha256=";

  boolean isSigned(IncomingDelivery delivery) {
    return delivery.header(headers.signature()) != null;
  }

  void verify(IncomingDelivery delivery) {
    String signature = signature(delivery);
    String timestamp = timestamp(delivery);
    Instant signedAt = time(timestamp);
    requireMatch(signature, timestamp, delivery.body());
    requireInTime(signedAt);
    if (!replayGuard.isNew(digits(signature), signedAt.plus(tolerance).plusSeconds(1))) {
      throw refused(
          Reason.REPLAYED,
          "this very delivery was there before. The server signs each attempt anew, so somebody"
              + " sends it again: a proxy that repeats POSTs, or a stranger");
    }
  }

  void forget(IncomingDelivery delivery) {
    String signature = delivery.header(headers.signature());
    if (signature != null) {
      replayGuard.forget(digits(signature.strip()));
    }
  }

  private String signature(IncomingDelivery delivery) {
    String signature = delivery.header(headers.signature());
    if (signature == null) {
      throw refused(
          Reason.SIGNATURE_MISSING,
          "there is no header "
              + headers.signature()
              + ". Servers before 4.11.2 (account webhooks) and 4.13.0 (bots, API inboxes) do not"
              + " sign, macros and automation rules never do, a webhook without a secret is not"
              + " signed, and proxies may drop headers. For such use"
              + " WebhookVerifier.ofAddress(secret)");
    }
    return signature.strip();
  }

  private String timestamp(IncomingDelivery delivery) {
    String timestamp = delivery.header(headers.timestamp());
    if (timestamp == null) {
      throw refused(
          Reason.TIMESTAMP_UNREADABLE,
          "there is a signature but no header " + headers.timestamp() + "; does a proxy drop it?");
    }
    return timestamp.strip();
  }

  private static Instant time(String timestamp) {
    try {
      if (timestamp.length() <= 12) {
        return Instant.ofEpochSecond(Long.parseLong(timestamp));
      }
    } catch (NumberFormatException fallsThrough) {
      // told below, like a number without end
    }
    throw refused(
        Reason.TIMESTAMP_UNREADABLE,
        "the timestamp is no whole number of seconds; the server sends digits only");
  }

  private void requireMatch(String signature, String timestamp, byte[] body) {
    byte[] signedPrefix = (timestamp + ".").getBytes(StandardCharsets.UTF_8);
    byte[] given = digits(signature).getBytes(StandardCharsets.UTF_8);
    boolean fits = false;
    for (HmacSha256 key : keys) {
      byte[] due = key.hex(signedPrefix, body).getBytes(StandardCharsets.UTF_8);
      fits |= MessageDigest.isEqual(due, given);
    }
    if (!fits || !signature.startsWith(SCHEME)) {
      throw refused(
          Reason.SIGNATURE_MISMATCH,
          "the signature does not fit the "
              + body.length
              + " bytes of the body. Either the body is not the raw one (a framework parsed and"
              + " wrote it again, or changed its encoding), or the secret is another: it is the"
              + " field secret of the webhook, inbox or bot, not hmac_token, not the access token");
    }
  }

  private void requireInTime(Instant signedAt) {
    Duration off = Duration.between(signedAt, clock.instant());
    if (off.abs().compareTo(tolerance) > 0) {
      throw refused(
          Reason.OUT_OF_TIME,
          String.format(
              Locale.ROOT,
              "it was signed %d s %s, and %d s are tolerated. Check the clock of this machine and"
                  + " of the server; if both are right, it is an old delivery sent again",
              off.abs().toSeconds(),
              off.isNegative() ? "in the future" : "ago",
              tolerance.toSeconds()));
    }
  }

  private static String digits(String signature) {
    return signature.startsWith(SCHEME) ? signature.substring(SCHEME.length()) : signature;
  }

  private static WebhookVerificationException refused(Reason reason, String why) {
    return new WebhookVerificationException(reason, "The delivery is not to be trusted: " + why);
  }
}
