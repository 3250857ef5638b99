package ai.inquirly.sdk.benchmarks.limit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the readers share. Each method moves from a property's name to its value; a value that is
 * null or of another kind gives null.
 */
final class Json {
  @FunctionalInterface
  interface Reader<T> {
    T read(JsonParser in) throws IOException;
  }

  private Json() {}

  static String text(JsonParser in) throws IOException {
    String text = in.nextTextValue();
    if (text == null) {
      in.skipChildren();
    }
    return text;
  }

  static Long number(JsonParser in) throws IOException {
    return in.nextToken() == JsonToken.VALUE_NUMBER_INT ? (Long) in.getLongValue() : null;
  }

  static double fraction(JsonParser in) throws IOException {
    return in.nextToken().isNumeric() ? in.getDoubleValue() : 0;
  }

  static Double fractionOrNull(JsonParser in) throws IOException {
    return in.nextToken().isNumeric() ? (Double) in.getDoubleValue() : null;
  }

  static boolean flag(JsonParser in) throws IOException {
    return in.nextToken() == JsonToken.VALUE_TRUE;
  }

  static Boolean flagOrNull(JsonParser in) throws IOException {
    Boolean flag = in.nextBooleanValue();
    if (flag == null) {
      in.skipChildren();
    }
    return flag;
  }

  static <T> T object(JsonParser in, Reader<T> reader) throws IOException {
    return in.nextToken() == JsonToken.START_OBJECT ? reader.read(in) : null;
  }

  static <T> List<T> list(JsonParser in, Reader<T> reader) throws IOException {
    if (in.nextToken() != JsonToken.START_ARRAY) {
      return null;
    }
    List<T> list = new ArrayList<>();
    while (in.nextToken() == JsonToken.START_OBJECT) {
      list.add(reader.read(in));
    }
    return Collections.unmodifiableList(list);
  }

  static List<String> texts(JsonParser in) throws IOException {
    if (in.nextToken() != JsonToken.START_ARRAY) {
      return null;
    }
    String text = in.nextTextValue();
    if (text == null) {
      return List.of();
    }
    List<String> list = new ArrayList<>();
    for (; text != null; text = in.nextTextValue()) {
      list.add(text);
    }
    return Collections.unmodifiableList(list);
  }

  static List<Object> values(JsonParser in) throws IOException {
    return in.nextToken() == JsonToken.START_ARRAY ? array(in) : null;
  }

  static Map<String, Object> map(JsonParser in) throws IOException {
    return in.nextToken() == JsonToken.START_OBJECT ? tree(in) : null;
  }

  static Object value(JsonParser in) throws IOException {
    in.nextToken();
    return current(in);
  }

  static void skip(JsonParser in) throws IOException {
    in.nextToken();
    in.skipChildren();
  }

  private static Object current(JsonParser in) throws IOException {
    return switch (in.currentToken()) {
      case START_OBJECT -> tree(in);
      case START_ARRAY -> array(in);
      case VALUE_STRING -> in.getText();
      case VALUE_NUMBER_INT -> in.getLongValue();
      case VALUE_NUMBER_FLOAT -> in.getDoubleValue();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> null;
    };
  }

  private static Map<String, Object> tree(JsonParser in) throws IOException {
    String name = in.nextFieldName();
    if (name == null) {
      return Map.of();
    }
    Map<String, Object> map = new LinkedHashMap<>();
    for (; name != null; name = in.nextFieldName()) {
      map.put(name, value(in));
    }
    return Collections.unmodifiableMap(map);
  }

  private static List<Object> array(JsonParser in) throws IOException {
    List<Object> list = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      list.add(current(in));
    }
    return Collections.unmodifiableList(list);
  }
}
