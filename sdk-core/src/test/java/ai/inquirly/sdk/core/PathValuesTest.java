package ai.inquirly.sdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathValuesTest {
  @Test
  void idsAndTextsPass() {
    assertThat(ApiRequest.get("/a/{id}/b/{key}/{n}", 7, "k ü😀?#%&", Long.MAX_VALUE).pathValues())
        .isEqualTo(List.of(7L, "k ü😀?#%&", Long.MAX_VALUE));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void idsBelowOneAreRefused(long id) {
    refused(id, "is an id and must be above 0, not " + id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "a\\b", "..", ".", "a.b", "a\0", "a\nb", "\u0085", "\u007f"})
  void textsThatAddressSomethingElseAreRefused(String text) {
    refused(text, "must not hold a slash, backslash, dot or control character");
  }

  @Test
  void valuesOfOtherKindsAreRefused() {
    refused(null, "must not be null");
    refused("", "must not be blank");
    refused(" \u2003", "must not be blank");
    refused(1.5, "must be a number or a text, not a java.lang.Double");
    refused("\udc00x", "holds half a surrogate pair");
  }

  @Test
  void wrongNumberOfValuesNamesTheParameters() {
    assertThatThrownBy(() -> ApiRequest.get("/a/{x}/{y}", 1))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("ApiRequest.get takes the path parameters [x, y], got 1");
    assertThatThrownBy(() -> ApiRequest.get("/a/{x}", (Object[]) null))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("ApiRequest.get takes the path parameters [x], got 0");
  }

  private static void refused(Object value, String why) {
    assertThatThrownBy(() -> ApiRequest.get("/a/{key}", new Object[] {value}))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageStartingWith("ApiRequest.get: path parameter key " + why);
  }
}
