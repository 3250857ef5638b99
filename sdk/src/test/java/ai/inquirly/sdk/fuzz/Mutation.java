package ai.inquirly.sdk.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A change of an answer that was good.
 *
 * @param kind what is done
 * @param at where, as a share of all places in 1/1000
 * @param value which bytes or which value comes in
 */
record Mutation(Kind kind, int at, int value) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1.5",
          "1e400",
          "123456789012345678901234567890",
          "\"\"",
          "\"x\"",
          "\"2026-13-45T99:99:99Z\"",
          "\"1795216515\"",
          "[]",
          "[null]",
          "[[{}]]",
          "{}",
          "{\"payload\":{}}",
          "{\"\":null}");

  enum Kind {
    CUT,
    DELETE,
    INSERT,
    REPLACE,
    REPEAT,
    /** Another value in the place of one in the tree. */
    OTHER_VALUE,
    /** A property or row less. */
    NO_VALUE
  }

  byte[] of(byte[] good) {
    int place = good.length == 0 ? 0 : (int) ((long) at * (good.length - 1) / 1000);
    return switch (kind) {
      case CUT -> Arrays.copyOf(good, place);
      case DELETE -> joined(good, place, new byte[0], Math.min(good.length, place + 1 + value % 9));
      case INSERT -> joined(good, place, bytes(), place);
      case REPLACE -> joined(good, place, bytes(), Math.min(good.length, place + bytes().length));
      case REPEAT -> joined(good, good.length, good, good.length);
      case OTHER_VALUE, NO_VALUE -> ofTree(good);
    };
  }

  private byte[] bytes() {
    return new byte[] {(byte) value, (byte) (value >> 8)};
  }

  private static byte[] joined(byte[] good, int until, byte[] between, int from) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(good, 0, until);
    all.writeBytes(between);
    all.write(good, from, good.length - from);
    return all.toByteArray();
  }

  private byte[] ofTree(byte[] good) {
    try {
      JsonNode tree = JSON.readTree(good);
      List<JsonNode> containers = new ArrayList<>();
      collect(tree, containers);
      if (containers.isEmpty()) {
        return good;
      }
      change(containers.get(at * (containers.size() - 1) / 1000));
      return JSON.writeValueAsBytes(tree);
    } catch (IOException noJson) {
      return good;
    }
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node != null && node.isContainerNode() && !node.isEmpty()) {
      containers.add(node);
      node.forEach(inner -> collect(inner, containers));
    }
  }

  private void change(JsonNode container) {
    int index = Math.floorMod(value, container.size());
    if (container instanceof ArrayNode array) {
      array.remove(index);
      if (kind == Kind.OTHER_VALUE) {
        array.insert(index, other());
      }
    } else {
      List<String> names = new ArrayList<>();
      container.fieldNames().forEachRemaining(names::add);
      ObjectNode object = (ObjectNode) container;
      if (kind == Kind.OTHER_VALUE) {
        object.set(names.get(index), other());
      } else {
        object.remove(names.get(index));
      }
    }
  }

  private JsonNode other() {
    try {
      return JSON.readTree(VALUES.get(Math.floorMod(value / 7, VALUES.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
