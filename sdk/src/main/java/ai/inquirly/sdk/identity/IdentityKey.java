package ai.inquirly.sdk.identity;

import ai.inquirly.sdk.core.HmacSha256;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import jakarta.annotation.Nullable;
import java.nio.charset.StandardCharsets;

/**
 * Makes the {@code identifier_hash} with which a visitor of an API inbox proves that the identifier
 * is his: HMAC-SHA256 of the identifier with the inbox's {@code hmac_token}, in lower-case digits.
 *
 * <pre>{@code
 * IdentityKey key = IdentityKey.of(inbox.getHmacToken()); // on your server, never in the browser
 * visitor.contacts().update(inboxIdentifier, sourceId, c -> c
 *     .identifier("user-42").identifierHash(key.hash("user-42")));
 * }</pre>
 *
 * <p>The hash is checked against the identifier of the same request, so send both together, also
 * when you read or update a contact. Creating a contact checks the hash without marking the session
 * as verified; a get or an update with both does. A wrong hash is answered with 500. Where the
 * inbox insists on hashes, a request without an identifier needs the hash of the empty text.
 *
 * <p>Immutable; never shows the key, which is no secret of webhooks: those have their own.
 */
public final class IdentityKey {
  private final HmacSha256 key;

  private IdentityKey(HmacSha256 key) {
    this.key = key;
  }

  /**
   * The key of an inbox.
   *
   * @param hmacToken {@code hmac_token} of the inbox, which the API shows to administrators only
   * @throws InvalidRequestException if it is null or blank
   */
  public static IdentityKey of(@Nullable String hmacToken) {
    return new IdentityKey(
        HmacSha256.withKey("the inbox's hmac_token (administrators see it)", hmacToken));
  }

  /**
   * The {@code identifier_hash} that belongs to an identifier.
   *
   * @throws InvalidRequestException if the identifier is null
   */
  public String hash(@Nullable String identifier) {
    if (identifier == null) {
      throw new InvalidRequestException("an identifier_hash needs an identifier, not null");
    }
    return key.hex(identifier.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "IdentityKey";
  }
}
