package ai.inquirly.sdk.core;

import ai.inquirly.sdk.core.json.DriftListener;
import ai.inquirly.sdk.core.json.JsonReader;
import ai.inquirly.sdk.core.json.JsonReader.ObjectReader;
import ai.inquirly.sdk.core.json.JsonWriter;
import ai.inquirly.sdk.core.json.Model;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

/**
 * A row of the documented form, which wraps what the server sends bare: {@code {"id": 1, "payload":
 * {"contact": {..}}}}.
 */
final class EnvelopedRow {
  private static final JsonFactory FACTORY = new JsonFactory();

  private EnvelopedRow() {}

  /** The inner object if the row has one at this path, else the row. */
  static <E> E unwrap(E row, String path, ObjectReader<E> reader, DriftListener drift)
      throws IOException {
    Object inner = row instanceof Model model ? model.getAdditionalProperties() : Map.of();
    for (String step : path.split("\\.")) {
      inner = inner instanceof Map<?, ?> map ? map.get(step) : null;
    }
    if (!(inner instanceof Map<?, ?>)) {
      return row;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
      new JsonWriter(generator).value(inner);
    }
    try (JsonParser parser = FACTORY.createParser(bytes.toByteArray())) {
      parser.nextToken();
      return reader.read(new JsonReader(parser, drift));
    }
  }
}
