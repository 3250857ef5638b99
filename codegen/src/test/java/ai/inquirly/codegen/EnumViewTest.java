package ai.inquirly.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnumViewTest {
  @Test
  void eachWordIsAConstantInTheOrderOfTheSpec() {
    EnumView view = view("enum: [open, 'Channel::WebWidget']");

    assertThat(view.words)
        .extracting(EnumView.Word::word)
        .containsExactly("open", "Channel::WebWidget");
    assertThat(view.words)
        .extracting(EnumView.Word::constant)
        .containsExactly("OPEN", "WEB_WIDGET");
    assertThat(view.words).extracting(EnumView.Word::last).containsExactly(false, true);
  }

  @Test
  void theMeaningOfAWordAndItsFirstServerAreItsJavadoc() {
    EnumView view =
        view("{enum: [a, b, c], x-words: {a: what it means}, x-since-words: {a: 4.2.0, b: 4.3.0}}");

    assertThat(view.words)
        .extracting(EnumView.Word::doc)
        .containsExactly(
            "  /** What it means. Since server 4.2.0. */\n", "  /** Since server 4.3.0. */\n", "");
  }

  @Test
  void numbersGoWithTheWordsInOrder() {
    assertThat(view("{enum: [a, b], x-numbers: [0, 1]}").words)
        .extracting(EnumView.Word::number)
        .containsExactly(0, 1);
    assertThat(view("enum: [a]").numbered).isFalse();
  }

  @Test
  void refusedWordsCarryTheRemedyAsALiteral() {
    EnumView view = view("{enum: [a], x-refused-words: {b: 'send \"a\" instead'}}");

    assertThat(view.isRefusing()).isTrue();
    assertThat(view.refused)
        .containsExactly(new EnumView.Refused("b", "\"send \\\"a\\\" instead\""));
  }

  @Test
  void wordsOfAnyLetterCaseAreFoundByTheirLowerCase() {
    EnumView view = view("{enum: [AND, ''], x-case-insensitive: true}");

    assertThat(view.anyCase).isTrue();
    assertThat(view.words).extracting(EnumView.Word::lower).containsExactly("and", "");
    assertThat(view("enum: [a]").anyCase).isFalse();
  }

  private static EnumView view(String schema) {
    return new EnumView("State", TestSpecs.yaml(schema));
  }
}
