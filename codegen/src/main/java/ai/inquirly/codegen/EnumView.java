package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An open enum as the template sees it. */
final class EnumView {
  /** One word. */
  record Word(String word, String constant, String doc, int number, boolean last) {}

  /** A word that makes the server fail. */
  record Refused(String word, String remedy) {}

  final String name;
  final String doc;
  final List<Word> words = new ArrayList<>();
  final List<Refused> refused = new ArrayList<>();
  final boolean numbered;

  EnumView(String name, JsonNode schema) {
    this.name = name;
    doc = Javadoc.comment("", Javadoc.paragraphs(schema.path("description").asText()));
    numbered = schema.has("x-numbers");
    JsonNode values = schema.path("enum");
    for (int i = 0; i < values.size(); i++) {
      String word = values.get(i).asText();
      int number = numbered ? schema.path("x-numbers").path(i).asInt() : i;
      words.add(
          new Word(
              word,
              JavaNames.constant(word),
              wordDoc(word, schema),
              number,
              i == values.size() - 1));
    }
    for (Map.Entry<String, JsonNode> entry : schema.path("x-refused-words").properties()) {
      refused.add(
          new Refused(entry.getKey(), entry.getValue().asText().replace("\"", "\\\"").strip()));
    }
  }

  boolean isRefusing() {
    return !refused.isEmpty();
  }

  private static String wordDoc(String word, JsonNode schema) {
    String meaning = schema.path("x-words").path(word).asText("").strip();
    String since = schema.path("x-since-words").path(word).asText("");
    String text =
        meaning.isEmpty() ? "" : Character.toUpperCase(meaning.charAt(0)) + meaning.substring(1);
    if (!text.isEmpty() && !text.endsWith(".")) {
      text += ".";
    }
    if (!since.isEmpty()) {
      text = (text + " Since server " + since + ".").strip();
    }
    return text.isEmpty() ? "" : Javadoc.comment("  ", List.of(text));
  }
}
