package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.core.json.DriftListener;
import ai.inquirly.sdk.core.json.JsonReader;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.annotation.Nullable;
import java.io.IOException;

/** Finds out the event of a body, then reads the body as that event's model. */
final class EventReader {
  private static final JsonFactory JSON = new JsonFactory();

  /** Made for the first event that is not known. */
  private static final class Trees {
    static final ObjectMapper MAPPER =
        JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  }

  private EventReader() {}

  static WebhookEvent read(@Nullable byte[] body, DriftListener drift) {
    if (body == null || body.length == 0) {
      throw malformed("it is empty; was the body read before, by a filter or a logger?");
    }
    try {
      String event = event(body);
      EventType type = EventType.of(event);
      if (type == null) {
        return new UnknownEvent(event, Trees.MAPPER.readTree(body));
      }
      try (JsonParser parser = JSON.createParser(body)) {
        parser.nextToken();
        return type.read(new JsonReader(parser, drift));
      }
    } catch (JsonProcessingException e) {
      // without the parser's own words, which quote the body
      throw malformed("its JSON ends early or breaks at " + place(e.getLocation()));
    } catch (IOException e) {
      // of the decoder, since the bytes are at hand
      throw malformed("its bytes are no text in UTF-8");
    }
  }

  /** The event stands anywhere at the top level, mostly at the end. */
  private static String event(byte[] body) throws IOException {
    try (JsonParser parser = JSON.createParser(body)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw malformed("it is no JSON object");
      }
      String event = null;
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        JsonToken value = parser.nextToken();
        if (name.equals("event") && value == JsonToken.VALUE_STRING) {
          event = parser.getText();
        }
        parser.skipChildren();
      }
      if (event == null || event.isEmpty()) {
        throw malformed("it names no event; is it from another service?");
      }
      if (parser.nextToken() != null) {
        throw malformed("something follows its JSON object");
      }
      return event;
    }
  }

  private static String place(@Nullable JsonLocation at) {
    return at == null
        ? "an unknown place"
        : "line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  private static MalformedWebhookException malformed(String why) {
    return new MalformedWebhookException("The body is no webhook delivery: " + why);
  }
}
