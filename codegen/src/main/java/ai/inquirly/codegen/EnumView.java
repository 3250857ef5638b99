package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An open enum as the template sees it. */
final class EnumView {
  /** One word. */
  record Word(String word, String lower, String constant, String doc, int number, boolean last) {}

  /** A word that makes the server fail. */
  record Refused(String word, String remedy) {}

  final String name;
  final String doc;
  final List<Word> words = new ArrayList<>();
  final List<Refused> refused = new ArrayList<>();
  final boolean numbered;
  final boolean anyCase;

  EnumView(String name, JsonNode schema) {
    this.name = name;
    doc = Javadoc.comment("", Javadoc.paragraphs(schema.path("description").asText()));
    numbered = schema.has("x-numbers");
    anyCase = schema.path("x-case-insensitive").asBoolean();
    JsonNode values = schema.path("enum");
    for (int i = 0; i < values.size(); i++) {
      String word = values.get(i).asText();
      String wordDoc = Javadoc.comment("  ", Javadoc.paragraphs(meaning(word, schema)));
      boolean last = i == values.size() - 1;
      words.add(
          new Word(
              word, word.toLowerCase(Locale.ROOT), JavaNames.constant(word), wordDoc, i, last));
    }
    for (Map.Entry<String, JsonNode> entry : schema.path("x-refused-words").properties()) {
      refused.add(new Refused(entry.getKey(), JavaCode.quoted(entry.getValue().asText().strip())));
    }
    refuseTwins();
    if (numbered) {
      checkNumbers(schema.path("x-numbers"));
    }
  }

  boolean isRefusing() {
    return !refused.isEmpty();
  }

  /** The names that the template itself uses are taken. */
  private void refuseTwins() {
    Map<String, String> taken = new HashMap<>();
    List.of("UNKNOWN", "WORDS", "NUMBERS").forEach(own -> taken.put(own, "the SDK itself"));
    for (Word word : words) {
      String twin = taken.put(word.constant(), "`" + word.word() + "`");
      if (twin != null) {
        throw new SpecException(
            name + ": `" + word.word() + "` and " + twin + " are both " + word.constant());
      }
    }
  }

  /** The runtime finds a word by its number's place in the list. */
  private void checkNumbers(JsonNode numbers) {
    for (int i = 0; i < Math.max(words.size(), numbers.size()); i++) {
      if (!numbers.has(i) || numbers.get(i).asInt() != i || i >= words.size()) {
        throw new SpecException(name + ": x-numbers must be 0, 1, 2 ... for each word in order");
      }
    }
  }

  private static String meaning(String word, JsonNode schema) {
    String meaning = schema.path("x-words").path(word).asText("").strip();
    String since = schema.path("x-since-words").path(word).asText("");
    String text =
        meaning.isEmpty() ? "" : Character.toUpperCase(meaning.charAt(0)) + meaning.substring(1);
    if (!text.isEmpty() && !text.endsWith(".")) {
      text += ".";
    }
    return since.isEmpty() ? text : (text + " Since server " + since + ".").strip();
  }
}
