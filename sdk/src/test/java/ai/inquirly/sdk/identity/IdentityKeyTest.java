package ai.inquirly.sdk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import org.junit.jupiter.api.Test;

/** The proof of a visitor's identity. */
class IdentityKeyTest {
  private static final IdentityKey KEY = IdentityKey.of("test-hmac-token");

  @Test
  void hashIsThatOfAnIndependentImplementation() {
    // printf %s user-42 | openssl dgst -sha256 -hmac test-hmac-token
    assertThat(KEY.hash("user-42"))
        .isEqualTo("051dfd7c85489ceafa7136b8298687303566b8e22a2d799ef6180ed3c3717727");
  }

  @Test
  void identifierIsHashedAsUtf8() {
    assertThat(KEY.hash("Zoë"))
        .isEqualTo("213b6625c81957788129eec76e14055965433ee5454e192a851fd786c0b17420");
  }

  @Test
  void absentIdentifierIsTheEmptyText() {
    assertThat(KEY.hash(""))
        .isEqualTo("d639f7b5e6930d5fbff06e594cbce17d3b9dc296f0cc773bb44dbe43e96b2327");
  }

  @Test
  void missingValuesAreRefused() {
    assertThatThrownBy(() -> KEY.hash(null)).isInstanceOf(InvalidRequestException.class);
    assertThatThrownBy(() -> IdentityKey.of(null))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("hmac_token");
  }

  @Test
  void keyIsNotShown() {
    assertThat(KEY.toString()).doesNotContain("test-hmac-token");
  }
}
