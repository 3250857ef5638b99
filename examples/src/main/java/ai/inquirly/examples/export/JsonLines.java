package ai.inquirly.examples.export;

import ai.inquirly.sdk.core.json.JsonWriter;
import ai.inquirly.sdk.core.json.Model;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One JSON object a line, written by the SDK's own writer: with the properties that this SDK does
 * not model, and with every value as it came.
 */
final class JsonLines implements RowFormat {
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public byte[] start() {
    return new byte[0];
  }

  @Override
  public byte[] rows(List<? extends Model> rows) {
    return json(rows, "\n");
  }

  /** A single value. */
  static String json(Object value) {
    return new String(json(List.of(value), ""), StandardCharsets.UTF_8);
  }

  private static byte[] json(List<?> values, String end) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = JSON.createGenerator(bytes)) {
      generator.setPrettyPrinter(new MinimalPrettyPrinter(""));
      JsonWriter writer = new JsonWriter(generator);
      for (Object value : values) {
        writer.value(value);
        generator.writeRaw(end);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
