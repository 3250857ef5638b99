package ai.inquirly.sdk.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.MultipartReader;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.ByteString;

/** The parts of a multipart form in a comparable form, sorted: servers read them by name. */
final class EncodedForm {
  private EncodedForm() {}

  static List<String> recorded(JsonNode parts) {
    List<String> form = new ArrayList<>();
    for (JsonNode part : parts) {
      String name = part.get("name").asText();
      if (part.has("filename")) {
        form.add(
            file(
                name,
                part.get("filename").asText(),
                part.get("content_type").asText(),
                ByteString.decodeBase64(part.get("base64").asText())));
      } else {
        form.add(text(name, part.get("value").asText()));
      }
    }
    return form.stream().sorted().toList();
  }

  static List<String> sent(RequestBody body) {
    Buffer bytes = new Buffer();
    try {
      body.writeTo(bytes);
      List<String> form = new ArrayList<>();
      String boundary = body.contentType().parameter("boundary");
      try (MultipartReader parts = new MultipartReader(bytes, boundary)) {
        for (MultipartReader.Part part = parts.nextPart(); part != null; part = parts.nextPart()) {
          form.add(sent(part));
        }
      }
      return form.stream().sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sent(MultipartReader.Part part) throws IOException {
    String disposition = part.headers().get("Content-Disposition");
    String name = disposition.replaceAll(".*; name=\"([^\"]*)\".*", "$1");
    ByteString content = part.body().readByteString();
    return disposition.contains("filename=")
        ? file(
            name,
            disposition.replaceAll(".*; filename=\"([^\"]*)\".*", "$1"),
            part.headers().get("Content-Type"),
            content)
        : text(name, content.utf8());
  }

  private static String text(String name, String value) {
    return name + "=" + (value.startsWith("{") ? Json.parse(value).toString() : value);
  }

  private static String file(String name, String fileName, String type, ByteString content) {
    return name + "=" + fileName + ";" + type + ";" + content.hex();
  }
}
