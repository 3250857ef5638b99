package ai.inquirly.examples.faqbot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bot knows. */
class FaqTest {
  private final Faq faq = Faq.ofAShop();

  @ParameterizedTest
  @ValueSource(strings = {"Where is my PARCEL?", "parcels", "no parcel came"})
  void questionIsRecognisedByAWord(String question) {
    assertThat(faq.answer(question).orElseThrow()).startsWith("Parcels arrive");
  }

  @Test
  void otherQuestionsHaveNoAnswer() {
    assertThat(faq.answer("Can I pay with seashells?")).isEmpty();
  }
}
