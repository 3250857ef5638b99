package ai.inquirly.sdk.testing.server.domain.labels;

import ai.inquirly.sdk.testing.server.error.RecordInvalid;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads label names from requests: commas separate, case does not tell names apart. */
public final class LabelNames {
  private static final List<Pattern> QUOTED =
      List.of(
          Pattern.compile("(?:^|,)\\s*\"(.*?)\"\\s*(?=,|$)"),
          Pattern.compile("(?:^|,)\\s*'(.*?)'\\s*(?=,|$)"));

  private LabelNames() {}

  /** The names in a list of a request; nothing for null and for what is no list. */
  public static List<String> ofList(JsonNode list) {
    if (list == null || !list.isArray()) {
      return List.of();
    }
    StringJoiner names = new StringJoiner(", ");
    list.forEach(element -> names.add(element.asText()));
    return ofText(names.toString());
  }

  /** The names in a list, or in a text with commas. */
  public static List<String> ofListOrText(JsonNode value) {
    return value != null && value.isTextual() ? ofText(value.textValue()) : ofList(value);
  }

  /**
   * The labels that a request gives a record.
   *
   * @throws RecordInvalid if one is too long
   */
  public static List<String> given(JsonNode list) {
    List<String> names = ofList(list);
    if (names.stream().anyMatch(name -> name.length() > ValidationErrors.STRING_LIMIT)) {
      ValidationErrors errors = new ValidationErrors();
      errors.add("tag", "must exist");
      errors.addFull("tag_id", "Tag can't be blank");
      errors.check();
    }
    return names;
  }

  /** Commas separate names, unless quotes are around a name, which come first then. */
  private static List<String> ofText(String text) {
    List<String> names = new ArrayList<>();
    String rest = text;
    for (Pattern quotes : QUOTED) {
      Matcher quoted = quotes.matcher(rest);
      while (quoted.find()) {
        names.add(quoted.group(1));
      }
      rest = quotes.matcher(rest).replaceAll("");
    }
    names.addAll(List.of(rest.split(",")));
    Set<String> seen = new LinkedHashSet<>();
    return names.stream()
        .map(String::strip)
        .filter(name -> !name.isEmpty() && seen.add(name.toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** Whether one of the names is among the labels, whatever the letter case. */
  public static boolean anyOf(List<String> names, List<String> labels) {
    return labels.stream().anyMatch(label -> names.stream().anyMatch(label::equalsIgnoreCase));
  }
}
