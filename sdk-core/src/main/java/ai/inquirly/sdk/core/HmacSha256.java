package ai.inquirly.sdk.core;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import jakarta.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keyed hash with which this API signs deliveries and proves identities. The key is the
 * secret's characters as they are: nothing is decoded. Immutable; never shows the key.
 */
public final class HmacSha256 {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  private HmacSha256(SecretKeySpec key) {
    this.key = key;
  }

  /**
   * Hashes with this secret.
   *
   * @param what what the secret is, for the message of the exception
   * @throws InvalidRequestException if the secret is null or blank
   */
  public static HmacSha256 withKey(String what, @Nullable String secret) {
    if (secret == null || secret.isBlank()) {
      throw new InvalidRequestException(what + " is missing or blank");
    }
    return new HmacSha256(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
  }

  /** The hash of all parts in a row, in 64 lower-case hexadecimal digits. */
  public String hex(byte[]... parts) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      for (byte[] part : parts) {
        mac.update(part);
      }
      return HexFormat.of().formatHex(mac.doFinal());
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  @Override
  public String toString() {
    return ALGORITHM;
  }
}
