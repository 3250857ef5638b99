package ai.inquirly.sdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The keyed hash of signatures and identities. */
class HmacSha256Test {
  private static final HmacSha256 JEFE = HmacSha256.withKey("a secret", "Jefe");

  @Test
  void hashIsThatOfTheSecondVectorOfRfc4231() {
    assertThat(JEFE.hex(bytes("what do ya want for nothing?")))
        .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }

  @Test
  void partsAreHashedAsIfTheyWereOne() {
    assertThat(JEFE.hex(bytes("what do ya "), bytes("want for nothing?")))
        .isEqualTo(JEFE.hex(bytes("what do ya want for nothing?")));
  }

  @Test
  void missingSecretIsRefusedByItsName() {
    assertThatThrownBy(() -> HmacSha256.withKey("the webhook's secret", " "))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("the webhook's secret is missing or blank");
  }

  @Test
  void keyIsNotShown() {
    assertThat(JEFE).hasToString("HmacSHA256");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
