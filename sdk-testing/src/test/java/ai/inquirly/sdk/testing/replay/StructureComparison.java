package ai.inquirly.sdk.testing.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Compares two JSON values in what a client can rely on: keys, kinds, nulls, lengths of lists, yes
 * and no, the words of enums, counts. Not in what a server makes up.
 */
final class StructureComparison {
  private static final Set<String> WORDS =
      Set.of(
          "role",
          "status",
          "current_status",
          "priority",
          "message_type",
          "content_type",
          "channel_type",
          "file_type",
          "type",
          "sender_type",
          "availability",
          "availability_status",
          "bot_type",
          "sender_name_type",
          "event_name",
          "attribute_display_type",
          "attribute_model",
          "filter_type",
          "locale",
          "hook_type",
          "provider",
          "current_page",
          "name",
          "title",
          "labels",
          "slug",
          "error",
          "message",
          "attributes",
          "errors",
          "attribute_key",
          "short_code",
          "display_id",
          "email",
          "phone_number",
          "identifier",
          "description",
          "url",
          "value");
  private static final Set<String> MADE_UP = Set.of("source_id", "identifier_hash", "uuid");

  private static final Pattern VARYING =
      Pattern.compile(
          ".*(_at|_on|url|token|thumbnail|uuid|source_id|timestamp|since|script|identifier|until)");

  private final boolean unordered;
  private final boolean allValues;
  private final List<String> differences = new ArrayList<>();

  /**
   * A comparison.
   *
   * @param unordered whether rows of lists may come in any order
   * @param allValues whether other values count as well, but for times, secrets and addresses
   */
  StructureComparison(boolean unordered, boolean allValues) {
    this.unordered = unordered;
    this.allValues = allValues;
  }

  /** What differs, one line each, with the path to it. */
  List<String> compare(JsonNode recorded, JsonNode actual) {
    compare("", "", recorded, actual);
    return differences;
  }

  private void compare(String path, String name, JsonNode recorded, JsonNode actual) {
    if (!kind(recorded).equals(kind(actual))) {
      differ(path, shown(recorded), shown(actual));
    } else if (recorded.isObject()) {
      compareKeys(path, recorded, actual);
      for (var value : recorded.properties()) {
        if (actual.has(value.getKey())) {
          compare(
              path + "." + value.getKey(),
              value.getKey(),
              value.getValue(),
              actual.get(value.getKey()));
        }
      }
    } else if (recorded.isArray()) {
      compareLists(path, name, recorded, actual);
    } else if (counts(name, recorded) && !recorded.equals(actual)) {
      differ(path, shown(recorded), shown(actual));
    }
  }

  private boolean counts(String name, JsonNode recorded) {
    if (allValues && !VARYING.matcher(name).matches() && !madeUp(recorded)) {
      return true;
    }
    return recorded.isBoolean()
        || WORDS.contains(name) && !MADE_UP.contains(name) && !madeUp(recorded)
        || name.endsWith("count");
  }

  /** Secrets of the recording, names that a server makes up, and Ruby's own words. */
  private static boolean madeUp(JsonNode recorded) {
    return recorded.isTextual()
        && (recorded.textValue().contains("://")
            || recorded.textValue().startsWith("A text of ")
            || recorded.textValue().startsWith("undefined method")
            || recorded.textValue().matches("[1-9A-HJ-NP-Za-km-z]{24}|[a-z]+-[a-z]+-\\d+"));
  }

  private void compareKeys(String path, JsonNode recorded, JsonNode actual) {
    Set<String> missing = names(recorded);
    missing.removeAll(names(actual));
    Set<String> extra = names(actual);
    extra.removeAll(names(recorded));
    if (!missing.isEmpty()) {
      differences.add(path + ": missing " + missing);
    }
    if (!extra.isEmpty()) {
      differences.add(path + ": extra " + extra);
    }
  }

  private void compareLists(String path, String name, JsonNode recorded, JsonNode actual) {
    if (recorded.size() != actual.size()) {
      differ(path + ".length", "" + recorded.size(), actual.size() + ": " + shown(actual));
      return;
    }
    for (int i = 0; i < recorded.size(); i++) {
      JsonNode row = recorded.get(i);
      boolean rows = path.isEmpty() || path.equals(".payload");
      JsonNode other = unordered && rows ? sameRow(row, actual, i) : actual.get(i);
      if (other != null) {
        compare(path + "[" + i + "]", name, row, other);
      }
    }
  }

  /** The row with the same id; null if the order put another one there. */
  private static JsonNode sameRow(JsonNode row, JsonNode others, int index) {
    if (!row.has("id")) {
      return others.get(index);
    }
    for (JsonNode other : others) {
      if (row.get("id").equals(other.path("id"))) {
        return other;
      }
    }
    return null;
  }

  private void differ(String path, String recorded, String actual) {
    differences.add(path + ": " + recorded + " <> " + actual);
  }

  private static String kind(JsonNode value) {
    JsonNodeType type = value.getNodeType();
    return type == JsonNodeType.NUMBER
        ? (value.isIntegralNumber() ? "INTEGER" : "FRACTION")
        : type.name();
  }

  private static String shown(JsonNode value) {
    String text = value.toString();
    return text.length() > 160 ? text.substring(0, 160) + "..." : text;
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
