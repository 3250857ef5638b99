package ai.inquirly.sdk.operations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.MultipartReader;
import okio.Buffer;

/** Bodies of requests that arrived. */
final class Bodies {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern PARAMETER = Pattern.compile("; (name|filename)=\"([^\"]*)\"");

  private Bodies() {}

  static String text(RecordedRequest request) {
    return request.getBody() == null ? "" : request.getBody().utf8();
  }

  static JsonNode json(RecordedRequest request) {
    return json(text(request));
  }

  static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<FormPart> form(RecordedRequest request) {
    String boundary = MediaType.get(request.getHeaders().get("Content-Type")).parameter("boundary");
    List<FormPart> parts = new ArrayList<>();
    try (MultipartReader reader =
        new MultipartReader(new Buffer().write(request.getBody()), boundary)) {
      for (MultipartReader.Part part = reader.nextPart(); part != null; part = reader.nextPart()) {
        parts.add(part(part.headers(), part.body().readUtf8()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private static FormPart part(Headers headers, String content) {
    String name = null;
    String fileName = null;
    for (Matcher found = PARAMETER.matcher(headers.get("Content-Disposition")); found.find(); ) {
      if (found.group(1).equals("name")) {
        name = found.group(2);
      } else {
        fileName = found.group(2);
      }
    }
    return new FormPart(name, fileName, headers.get("Content-Type"), content);
  }
}
