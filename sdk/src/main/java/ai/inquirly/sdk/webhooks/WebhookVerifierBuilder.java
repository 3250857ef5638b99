package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.core.HmacSha256;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Makes a {@link WebhookVerifier}. */
public final class WebhookVerifierBuilder {
  private static final int REMEMBERED = 10_000;

  private final List<HmacSha256> keys = new ArrayList<>();
  private final List<String> addressSecrets = new ArrayList<>();
  private boolean acceptsUnsigned;
  private HeaderNames headers = HeaderNames.STANDARD;
  private Duration tolerance = Duration.ofMinutes(5);
  private Clock clock = Clock.systemUTC();
  private ReplayGuard replayGuard;

  WebhookVerifierBuilder() {}

  /**
   * A secret that deliveries may be signed with. Call it again for the next one while you renew the
   * secret: one that fits is enough.
   */
  public WebhookVerifierBuilder secret(String secret) {
    keys.add(HmacSha256.withKey("the webhook's secret", secret));
    return this;
  }

  /**
   * A secret of at least 16 characters that the address must hold, as a path segment or a value of
   * the query. Call it again for further ones. Together with {@link #secret} both are needed.
   */
  public WebhookVerifierBuilder addressSecret(String secret) {
    addressSecrets.add(AddressSecret.checked(secret));
    return this;
  }

  /**
   * Accepts deliveries without a signature, for the time in which a server is brought to a version
   * that signs. A wrong signature is still refused. Needs an {@link #addressSecret}, or a stranger
   * could simply leave the signature out.
   */
  public WebhookVerifierBuilder acceptUnsigned() {
    acceptsUnsigned = true;
    return this;
  }

  /** How far the time of a signature may be off, both ways; 5 minutes by default. */
  public WebhookVerifierBuilder tolerance(Duration newTolerance) {
    if (newTolerance.isNegative() || newTolerance.isZero()) {
      throw new InvalidRequestException("the tolerance must be positive: " + newTolerance);
    }
    tolerance = newTolerance;
    return this;
  }

  /** The clock by which signatures are in time; the system's by default. */
  public WebhookVerifierBuilder clock(Clock newClock) {
    clock = newClock;
    return this;
  }

  /**
   * What remembers the deliveries that were seen; the last 10,000 of this process by default, and
   * {@link ReplayGuard#none()} for nothing.
   */
  public WebhookVerifierBuilder replayGuard(ReplayGuard guard) {
    replayGuard = guard;
    return this;
  }

  /** What the three headers begin with, should the server be renamed; {@code X-Chatwoot-}. */
  public WebhookVerifierBuilder headerPrefix(String prefix) {
    headers = new HeaderNames(prefix);
    return this;
  }

  /**
   * The verifier.
   *
   * @throws InvalidRequestException if there is nothing to verify with
   */
  public WebhookVerifier build() {
    if (keys.isEmpty() && addressSecrets.isEmpty()) {
      throw new InvalidRequestException(
          "a WebhookVerifier needs the secret of the webhook, or for servers that do not sign a"
              + " secret in the address");
    }
    if (acceptsUnsigned && addressSecrets.isEmpty()) {
      throw new InvalidRequestException(
          "acceptUnsigned() needs an addressSecret(..): anybody can leave a signature out");
    }
    return new WebhookVerifier(
        headers,
        keys.isEmpty() ? null : signatureCheck(),
        addressSecrets.isEmpty() ? null : new AddressSecret(addressSecrets),
        acceptsUnsigned);
  }

  private SignatureCheck signatureCheck() {
    ReplayGuard guard = replayGuard == null ? ReplayGuard.inMemory(REMEMBERED, clock) : replayGuard;
    return new SignatureCheck(List.copyOf(keys), headers, tolerance, clock, guard);
  }
}
