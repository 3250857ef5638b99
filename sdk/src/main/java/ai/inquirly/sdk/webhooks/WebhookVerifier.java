package ai.inquirly.sdk.webhooks;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Map;

/**
 * Checks that a delivery is from the server and as it was sent. Servers sign account webhooks from
 * 4.11.2 on, agent bots and API inboxes from 4.13.0 on, macros and automation rules never. Who does
 * not sign can be given an address that holds a secret.
 *
 * <pre>{@code
 * var verifier = WebhookVerifier.of(secret);
 * WebhookEvent event = verifier.parse(rawBody, headers);
 * }</pre>
 *
 * <p>The secret is the field {@code secret} of the webhook, of the inbox or of the bot, which
 * administrators see; neither the inbox's {@code hmac_token} nor the bot's access token. It needs
 * the raw bytes: parsing the JSON and writing it again changes them. Immutable and thread-safe, but
 * for what the {@link ReplayGuard} remembers. Never shows a secret.
 */
public final class WebhookVerifier {
  private final HeaderNames headers;
  private final @Nullable SignatureCheck signature;
  private final @Nullable AddressSecret address;
  private final boolean acceptsUnsigned;

  WebhookVerifier(
      HeaderNames headers,
      @Nullable SignatureCheck signature,
      @Nullable AddressSecret address,
      boolean acceptsUnsigned) {
    this.headers = headers;
    this.signature = signature;
    this.address = address;
    this.acceptsUnsigned = acceptsUnsigned;
  }

  /** For servers that sign. Tolerates 5 minutes between the clocks and refuses replays. */
  public static WebhookVerifier of(String secret) {
    return builder().secret(secret).build();
  }

  /**
   * For servers that do not sign: the address that the server calls must hold this secret, as a
   * segment of its path or as a value of its query. Letters, digits and {@code - _ . ~ =} need no
   * encoding there. Keep such addresses out of access logs.
   */
  public static WebhookVerifier ofAddress(String secret) {
    return builder().addressSecret(secret).build();
  }

  /** Several secrets, another tolerance, clock, replay guard or header names. */
  public static WebhookVerifierBuilder builder() {
    return new WebhookVerifierBuilder();
  }

  /**
   * Checks a delivery and reads it.
   *
   * @param body the bytes as they came
   * @param headers as most HTTP servers give them; the case of names does not matter
   * @throws WebhookVerificationException if it is not to be trusted
   * @throws MalformedWebhookException if it is no delivery
   */
  public WebhookEvent parse(byte[] body, Map<String, List<String>> headers) {
    return parse(IncomingDelivery.of(body, headers));
  }

  /**
   * As {@link #parse(byte[], Map)}, for verifiers that need the address.
   *
   * @throws WebhookVerificationException if it is not to be trusted
   * @throws MalformedWebhookException if it is no delivery
   */
  public WebhookEvent parse(IncomingDelivery delivery) {
    verify(delivery);
    return Webhooks.parse(delivery.body());
  }

  /**
   * Checks a delivery without reading it.
   *
   * @throws WebhookVerificationException if it is not to be trusted
   */
  public void verify(IncomingDelivery delivery) {
    if (address != null) {
      address.verify(delivery);
    }
    if (signature != null && (!acceptsUnsigned || signature.isSigned(delivery))) {
      signature.verify(delivery);
    }
  }

  /** A genuine delivery was refused for another reason: lets it come again as it is. */
  void forget(IncomingDelivery delivery) {
    if (signature != null) {
      signature.forget(delivery);
    }
  }

  HeaderNames headers() {
    return headers;
  }

  /** Never shows a secret. */
  @Override
  public String toString() {
    return "WebhookVerifier["
        + (signature == null ? "" : "signature")
        + (signature != null && address != null ? ", " : "")
        + (address == null ? "" : "address")
        + "]";
  }
}
