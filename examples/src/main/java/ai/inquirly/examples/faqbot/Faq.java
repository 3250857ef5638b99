package ai.inquirly.examples.faqbot;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Answers to frequent questions, found by a word of the question. */
public final class Faq {
  private final Map<String, String> answerByWord = new LinkedHashMap<>();

  /** What a shop is asked every day. */
  public static Faq ofAShop() {
    return new Faq()
        .add("parcel", "Parcels arrive within three working days. The link is in your mail.")
        .add("return", "Send it back within 30 days; the label is in the box.")
        .add("open", "Our shop is open from Monday to Saturday, 10 to 18 o'clock.");
  }

  /** Adds an answer to questions with this word. */
  public Faq add(String word, String answer) {
    answerByWord.put(word, answer);
    return this;
  }

  /** The answer; empty if no word of the question is known. */
  public Optional<String> answer(String question) {
    String words = question.toLowerCase(Locale.ROOT);
    return answerByWord.entrySet().stream()
        .filter(entry -> words.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
