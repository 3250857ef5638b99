package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import ai.inquirly.sdk.webhooks.WebhookVerificationException.Reason;
import jakarta.annotation.Nullable;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/** Secrets of which the address has to hold one, as a path segment or a value of the query. */
final class AddressSecret {
  private static final int SHORTEST = 16;

  private final List<byte[]> secrets;

  AddressSecret(List<String> secrets) {
    this.secrets = secrets.stream().map(secret -> secret.getBytes(StandardCharsets.UTF_8)).toList();
  }

  static String checked(@Nullable String secret) {
    if (secret == null || secret.strip().length() < SHORTEST) {
      throw new InvalidRequestException(
          "the secret of the address needs at least " + SHORTEST + " characters, better 32 random");
    }
    return secret.strip();
  }

  void verify(IncomingDelivery delivery) {
    String address = delivery.address();
    if (address == null) {
      throw missing("the adapter did not hand over the address: call IncomingDelivery.at(..)");
    }
    // every part is compared with every secret, so that the time taken tells nothing
    boolean holds = false;
    for (String part : address.split("[/?&#]")) {
      // a secret in the path may have the sign that ends a name in the query
      String value = part.substring(part.indexOf('=') + 1);
      holds |= isSecret(part) | isSecret(value);
    }
    if (!holds) {
      throw missing(
          "the address that was called does not hold it; check the URL that the webhook, inbox or"
              + " bot has on the server, and whether a proxy rewrites it");
    }
  }

  private boolean isSecret(String text) {
    byte[] given = decoded(text).getBytes(StandardCharsets.UTF_8);
    boolean fits = false;
    for (byte[] secret : secrets) {
      fits |= MessageDigest.isEqual(secret, given);
    }
    return fits;
  }

  private static WebhookVerificationException missing(String why) {
    return new WebhookVerificationException(
        Reason.ADDRESS_SECRET_MISSING, "The delivery lacks the secret of the address: " + why);
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException badPercentSign) {
      return part;
    }
  }
}
