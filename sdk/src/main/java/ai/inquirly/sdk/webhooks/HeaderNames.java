package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import jakarta.annotation.Nullable;

/**
 * The headers of signed deliveries.
 *
 * @param prefix what all three begin with
 */
record HeaderNames(String prefix) {
  static final HeaderNames STANDARD = new HeaderNames("X-Chatwoot-");

  HeaderNames {
    if (prefix == null || prefix.isBlank()) {
      throw new InvalidRequestException("the prefix of the signature's headers is blank");
    }
  }

  /** {@code sha256=} and the digits. */
  String signature() {
    return prefix + "Signature";
  }

  /** When it was signed, in whole seconds since 1970. */
  String timestamp() {
    return prefix + "Timestamp";
  }

  /** One id per receiver and event, the same in all attempts; signed or not. */
  String delivery() {
    return prefix + "Delivery";
  }

  @Nullable
  String deliveryIdOf(IncomingDelivery delivery) {
    String id = delivery.header(delivery());
    return id == null || id.isBlank() ? null : id.strip();
  }
}
