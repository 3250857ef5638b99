package ai.inquirly.sdk.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads any JSON value as plain Java: unmodifiable maps and lists, texts, numbers, booleans, null.
 */
final class JsonTree {
  private JsonTree() {}

  static @Nullable Object read(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> readObject(parser);
      case START_ARRAY -> readArray(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> readInteger(parser);
      case VALUE_NUMBER_FLOAT -> readFraction(parser);
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> null;
    };
  }

  static Map<String, Object> readObject(JsonParser parser) throws IOException {
    String name = parser.nextFieldName();
    if (name == null) {
      return Map.of();
    }
    Map<String, Object> map = new LinkedHashMap<>();
    for (; name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      map.put(name, read(parser));
    }
    return Collections.unmodifiableMap(map);
  }

  static List<Object> readArray(JsonParser parser) throws IOException {
    if (parser.nextToken() == JsonToken.END_ARRAY) {
      return List.of();
    }
    List<Object> list = new ArrayList<>();
    do {
      list.add(read(parser));
    } while (parser.nextToken() != JsonToken.END_ARRAY);
    return Collections.unmodifiableList(list);
  }

  private static Number readInteger(JsonParser parser) throws IOException {
    return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? parser.getBigIntegerValue()
        : (Number) parser.getLongValue();
  }

  /** A double, unless that would lose digits or overflow. */
  private static Number readFraction(JsonParser parser) throws IOException {
    double value = parser.getDoubleValue();
    return parser.getTextLength() > 17 || Double.isInfinite(value)
        ? parser.getDecimalValue()
        : (Number) value;
  }
}
