package ai.inquirly.sdk.testing.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds the tree that names in brackets describe: {@code a[b][]=1} is {@code {a: {b: [1]}}}. */
final class NestedNames {
  private static final Pattern FIRST_PART = Pattern.compile("^[\\[\\]]*([^\\[\\]]+)\\]*");
  private static final Pattern LIST_OF_OBJECTS =
      Pattern.compile("^\\[\\]\\[([^\\[\\]]+)\\]$|^\\[\\](.+)$");
  private static final int DEEPEST_NESTING = 100;

  private final ObjectNode root = JsonNodeFactory.instance.objectNode();

  /** Adds one pair. */
  void add(String name, JsonNode value) {
    add(root, name, value, 0);
  }

  /** All pairs so far. */
  ObjectNode tree() {
    return root;
  }

  private void add(ObjectNode target, String name, JsonNode value, int depth) {
    if (depth >= DEEPEST_NESTING) {
      throw new UnreadableRequest("names are nested too deeply");
    }
    Matcher first = FIRST_PART.matcher(name);
    if (!first.find()) {
      return;
    }
    String key = first.group(1);
    String rest = name.substring(first.end());
    Matcher objects = LIST_OF_OBJECTS.matcher(rest);
    if (rest.isEmpty()) {
      target.set(key, value);
    } else if (rest.equals("[")) {
      target.set(name, value);
    } else if (rest.equals("[]")) {
      list(target, key).add(value);
    } else if (objects.matches()) {
      String child = objects.group(1) == null ? objects.group(2) : objects.group(1);
      add(lastObject(list(target, key), child), child, value, depth + 1);
    } else {
      add(object(target, key), rest, value, depth + 1);
    }
  }

  private static ArrayNode list(ObjectNode target, String key) {
    if (!target.has(key)) {
      return target.putArray(key);
    }
    if (target.get(key) instanceof ArrayNode list) {
      return list;
    }
    throw new UnreadableRequest(key + " is a list and something else");
  }

  private static ObjectNode object(ObjectNode target, String key) {
    if (!target.has(key)) {
      return target.putObject(key);
    }
    if (target.get(key) instanceof ObjectNode object) {
      return object;
    }
    throw new UnreadableRequest(key + " is an object and something else");
  }

  /** The object that is being filled, or a new one once the last already has that name. */
  private static ObjectNode lastObject(ArrayNode list, String child) {
    JsonNode last = list.isEmpty() ? null : list.get(list.size() - 1);
    Matcher first = FIRST_PART.matcher(child);
    boolean taken = last == null || !first.find() || last.has(first.group(1));
    return last instanceof ObjectNode object && !taken ? object : list.addObject();
  }
}
