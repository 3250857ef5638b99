package ai.inquirly.sdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected renderings were also checked against the Ruby engine itself, release 5.4.0. */
class TextTest {
  private static final String[] CHARACTERS = {"{", "}", "%", "`", "a"};
  private static final String[] WORDS = {
    "{{",
    "}}",
    "{%",
    "%}",
    " raw ",
    " endraw ",
    "-",
    "`",
    " ",
    "'",
    "contact.name",
    "\n",
    "{",
    "}",
    "%",
    "\"",
    "|",
    "if",
    "%60",
    "ü😀"
  };

  @Test
  void serverReallyReplacesWhatIsNotLiteral() {
    assertThat(LiquidServer.stored("Dear {{contact.name}}")).isEqualTo("Dear Ada");
    assertThat(LiquidServer.stored("{% raw %}{{contact.name}}{% endraw %}"))
        .isEqualTo("{{contact.name}}");
    assertThat(LiquidServer.stored("use `{{contact.name}}`")).isEqualTo("use `{{contact.name}}`");
    assertThat(LiquidServer.stored("`{% endraw %}{{contact.name}}`")).contains("Ada");
  }

  @Test
  void wrappingInRawWouldNotDo() {
    assertThat(LiquidServer.stored("{% raw %}a `b` {{contact.name}}{% endraw %}"))
        .isNotEqualTo("a `b` {{contact.name}}");
    assertThat(LiquidServer.stored("{% raw %}{% endraw %}{{contact.name}}{% endraw %}"))
        .contains("Ada");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{contact.name}}",
        "{% if true %}x{% endif %}",
        "{%- raw -%}{{contact.name}}{%- endraw -%}",
        "{% endraw %}{{contact.name}}",
        "`{% endraw %}` {{contact.name}} `",
        "{`code`}",
        "{{{{contact.name}}}}",
        "a ` b {{",
        "{{ '{' }}",
        "{%"
      })
  void literalTextArrivesAsItIs(String text) {
    assertThat(LiquidServer.stored(Text.literal(text))).isEqualTo(text);
  }

  @Test
  void allShortTextsArriveAsTheyAre() {
    allOver(CHARACTERS, 6, "", TextTest::assertArrives);
  }

  @Test
  void randomTextsOfTemplateWordsArriveAsTheyAreAloneAndAmongTemplates() {
    Random random = new Random(42);
    String before = "";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(25); n > 0; n--) {
        text.append(WORDS[random.nextInt(WORDS.length)]);
      }
      assertArrives(text.toString());
      String template =
          "Dear {{contact.name}} "
              + Text.literal(text.toString())
              + "{{contact.name}}"
              + Text.literal(before)
              + "!";
      assertThat(LiquidServer.stored(template))
          .isEqualTo("Dear Ada " + text + "Ada" + before + "!");
      before = text.toString();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "a { b } 100 %}", "use `code` and `more`", "}}", "{ }"})
  void textWithoutTemplateSignsIsUnchanged(String text) {
    assertThat(Text.literal(text)).isSameAs(text);
  }

  @Test
  void escapesAreThese() {
    assertThat(Text.literal("{{a}} `{%` {"))
        .isEqualTo(
            "{{ '{' }}{a}} {{ '%60' | url_decode }}{{ '{' }}%{{ '%60' | url_decode }} {{ '{' }}");
  }

  @Test
  void secondEscapeShowsTheFirst() {
    String once = Text.literal("{{a}}");

    assertThat(LiquidServer.stored(Text.literal(once))).isEqualTo(once);
  }

  @Test
  void nullIsRefused() {
    assertThatThrownBy(() -> Text.literal(null))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("Text.literal needs a text, not null");
  }

  private static void assertArrives(String text) {
    assertThat(LiquidServer.stored(Text.literal(text))).isEqualTo(text);
  }

  private static void allOver(String[] letters, int left, String text, Consumer<String> check) {
    check.accept(text);
    if (left > 0) {
      for (String letter : letters) {
        allOver(letters, left - 1, text + letter, check);
      }
    }
  }
}
