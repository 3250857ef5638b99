package ai.inquirly.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {
  @ParameterizedTest
  @CsvSource({
    "last_activity_at, lastActivityAt, LastActivityAt",
    "labels[], labels, Labels",
    "Channel::WebWidget, channelWebWidget, ChannelWebWidget",
    "i18n_key, i18nKey, I18nKey",
    "inReplyTo, inReplyTo, InReplyTo"
  })
  void namesOfTheApiBecomeCamelCase(String wire, String lower, String upper) {
    assertThat(JavaNames.lowerCamel(wire)).isEqualTo(lower);
    assertThat(JavaNames.upperCamel(wire)).isEqualTo(upper);
  }

  @ParameterizedTest
  @CsvSource({
    "open, OPEN",
    "Channel::WebWidget, WEB_WIDGET",
    "-last_activity_at, LAST_ACTIVITY_AT_DESCENDING",
    "zh-TW, ZH_TW",
    "24h, _24H",
    "inputCsat, INPUT_CSAT"
  })
  void wordsBecomeConstants(String word, String constant) {
    assertThat(JavaNames.constant(word)).isEqualTo(constant);
  }

  @Test
  void theEmptyWordIsNone() {
    assertThat(JavaNames.constant("")).isEqualTo("NONE");
  }

  @Test
  void methodsBecomeConstants() {
    assertThat(JavaNames.endpointConstant("createContactInbox")).isEqualTo("CREATE_CONTACT_INBOX");
  }

  @Test
  void aKeywordThatNamesAFlagGetsAnIs() {
    assertThat(JavaNames.flag("private")).isEqualTo("isPrivate");
    assertThat(JavaNames.flag("archived")).isEqualTo("archived");
  }

  @Test
  void anyOtherKeywordNeedsANameOfOurs() {
    assertThatThrownBy(() -> JavaNames.variable("default"))
        .isInstanceOf(SpecException.class)
        .hasMessage("`default` is a keyword of Java: set x-java-name");
  }

  @ParameterizedTest
  @CsvSource({"24h", "::", "[]"})
  void aNameWithoutALetterAtItsHeadIsRefused(String wire) {
    assertThatThrownBy(() -> JavaNames.lowerCamel(wire))
        .isInstanceOf(SpecException.class)
        .hasMessageContaining("`" + wire + "` gives no Java name");
  }

  @Test
  void aWordWithoutLettersOrDigitsIsRefused() {
    assertThatThrownBy(() -> JavaNames.constant("--"))
        .isInstanceOf(SpecException.class)
        .hasMessageContaining("`--`");
  }
}
