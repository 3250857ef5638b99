package ai.inquirly.sdk.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;

/** Writes models, and the plain values that models hold, to a JSON stream. */
public final class JsonWriter {
  private final JsonGenerator generator;

  public JsonWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  /**
   * Writes a model, an open enum, or a plain value.
   *
   * @throws IllegalArgumentException if the value, or one inside it, has no JSON form
   */
  public void value(@Nullable Object value) throws IOException {
    if (value == null) {
      generator.writeNull();
    } else if (value instanceof String text) {
      generator.writeString(text);
    } else if (value instanceof Boolean bool) {
      generator.writeBoolean(bool);
    } else if (value instanceof Number number) {
      number(number);
    } else if (value instanceof Model model) {
      object(model);
    } else if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof Iterable<?> values && !(value instanceof JsonNode)) {
      array(values);
    } else {
      scalar(value);
    }
  }

  private void object(Model model) throws IOException {
    generator.writeStartObject();
    try {
      model.accept(
          (name, field) -> {
            try {
              generator.writeFieldName(name);
              value(field);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    generator.writeEndObject();
  }

  private void object(Map<?, ?> map) throws IOException {
    generator.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      generator.writeFieldName(String.valueOf(entry.getKey()));
      value(entry.getValue());
    }
    generator.writeEndObject();
  }

  private void array(Iterable<?> values) throws IOException {
    generator.writeStartArray();
    for (Object element : values) {
      value(element);
    }
    generator.writeEndArray();
  }

  private void number(Number number) throws IOException {
    if (number instanceof Long
        || number instanceof Integer
        || number instanceof Short
        || number instanceof Byte) {
      generator.writeNumber(number.longValue());
    } else if (number instanceof BigInteger integer) {
      generator.writeNumber(integer);
    } else if (number instanceof BigDecimal decimal) {
      generator.writeNumber(decimal);
    } else if (Double.isFinite(number.doubleValue())) {
      generator.writeNumber(number.doubleValue());
    } else {
      throw new IllegalArgumentException("JSON has no " + number);
    }
  }

  private void scalar(Object value) throws IOException {
    if (value instanceof OpenEnum<?> word) {
      value(word.wireValue());
    } else if (value instanceof Instant time) {
      generator.writeString(WireTime.iso(time));
    } else if (value instanceof Enum<?>
        || value instanceof Character
        || value instanceof CharSequence) {
      generator.writeString(value.toString());
    } else if (value instanceof JsonNode node) {
      JsonViews.write(node, generator);
    } else {
      throw new IllegalArgumentException(
          "a "
              + value.getClass().getName()
              + " cannot be written as JSON; use text, numbers, booleans, lists and maps");
    }
  }
}
