package ai.inquirly.sdk.core.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;

/**
 * The shape of a JSON text: names, kinds, lengths. Texts and numbers are masked; free-form objects
 * show their keys.
 */
final class MaskedJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private MaskedJson() {}

  static String of(String json) {
    StringWriter masked = new StringWriter();
    try (JsonParser in = FACTORY.createParser(json);
        JsonGenerator out = FACTORY.createGenerator(masked)) {
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        copy(token, in, out);
      }
    } catch (IOException brokenOff) {
      return masked + " ... (" + json.length() + " characters)";
    }
    return masked.toString();
  }

  private static void copy(JsonToken token, JsonParser in, JsonGenerator out) throws IOException {
    switch (token) {
      case VALUE_STRING -> out.writeString("*" + in.getTextLength());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeString("#");
      default -> out.copyCurrentEvent(in);
    }
  }
}
