package ai.inquirly.sdk.testing.server.domain.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads label names from requests: commas separate, case does not tell names apart. */
public final class LabelNames {
  private LabelNames() {}

  /** The names in a list of a request; nothing for null and for what is no list. */
  public static List<String> ofList(JsonNode list) {
    List<String> parts = new ArrayList<>();
    if (list != null && list.isArray()) {
      list.forEach(element -> split(element.asText(), parts));
    }
    return distinct(parts);
  }

  /** The names in a list, or in a text with commas. */
  public static List<String> ofListOrText(JsonNode value) {
    if (value != null && value.isTextual()) {
      List<String> parts = new ArrayList<>();
      split(value.textValue(), parts);
      return distinct(parts);
    }
    return ofList(value);
  }

  /** Whether one of the names is among the labels, whatever the letter case. */
  public static boolean anyOf(List<String> names, List<String> labels) {
    return labels.stream().anyMatch(label -> names.stream().anyMatch(label::equalsIgnoreCase));
  }

  private static void split(String text, List<String> parts) {
    for (String part : text.split(",")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
  }

  private static List<String> distinct(List<String> names) {
    Set<String> seen = new LinkedHashSet<>();
    return names.stream().filter(name -> seen.add(name.toLowerCase(Locale.ROOT))).toList();
  }
}
