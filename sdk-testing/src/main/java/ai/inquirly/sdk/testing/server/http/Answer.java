package ai.inquirly.sdk.testing.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What goes back to the caller: status, content type, body, and headers beyond the usual ones. */
public final class Answer {
  private static final String JSON = "application/json; charset=utf-8";
  private static final String CACHE_NEVER = "no-cache";

  private static final Map<Integer, String> FALLBACK_TEXTS =
      Map.of(
          400, "Bad Request",
          404, "Not Found",
          406, "Not Acceptable",
          422, "Unprocessable Entity",
          500, "Internal Server Error");

  private final int status;
  private final String contentType;
  private final byte[] body;
  private final Map<String, String> headers;

  private Answer(int status, String contentType, byte[] body, Map<String, String> headers) {
    this.status = status;
    this.contentType = contentType;
    this.body = body;
    this.headers = headers;
  }

  /** 200 with a JSON body. */
  public static Answer json(JsonNode body) {
    return new Answer(200, JSON, JsonText.bytes(body), Map.of());
  }

  /** 200 without a body, which still claims to be JSON. */
  public static Answer empty() {
    return empty(200);
  }

  /** A status without a body, which still claims to be JSON. */
  public static Answer empty(int status) {
    return new Answer(
        status, "application/json", new byte[0], Map.of("Cache-Control", CACHE_NEVER));
  }

  /** 204, without a content type. */
  public static Answer noContent() {
    return new Answer(204, null, new byte[0], Map.of("Cache-Control", CACHE_NEVER));
  }

  /** An error status with a JSON body that the operation wrote. */
  public static Answer error(int status, JsonNode body) {
    return new Answer(status, JSON, JsonText.bytes(body), Map.of("Cache-Control", CACHE_NEVER));
  }

  /** An error status with {@code {error: text}}. */
  public static Answer error(int status, String text) {
    return error(status, JsonNodeFactory.instance.objectNode().put("error", text));
  }

  /** The form of errors that no operation handles: {@code {status, error}}. */
  public static Answer fallback(int status) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("status", status).put("error", FALLBACK_TEXTS.get(status));
    return new Answer(status, "application/json; charset=UTF-8", JsonText.bytes(body), Map.of());
  }

  /** The {@link #fallback} form for a caller who asked for XML. */
  public static Answer fallbackXml(int status) {
    String xml =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <hash>
          <status type="integer">%s</status>
          <error>%s</error>
        </hash>
        """
            .formatted(status, FALLBACK_TEXTS.get(status));
    return text(status, "application/xml; charset=UTF-8", xml);
  }

  /** Any status with any text. */
  public static Answer text(int status, String contentType, String text) {
    return bytes(status, contentType, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Any status with any bytes. */
  public static Answer bytes(int status, String contentType, byte[] body) {
    return new Answer(status, contentType, body, Map.of());
  }

  /** The same with one more header, or another value of it. */
  public Answer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, contentType, body, Map.copyOf(more));
  }

  /** 304 with the same headers, without body and content type. */
  Answer asNotModified() {
    return new Answer(304, null, new byte[0], headers);
  }

  /** The status. */
  public int status() {
    return status;
  }

  /** The content type, or null. */
  public String contentType() {
    return contentType;
  }

  /** The body, maybe of no bytes. */
  public byte[] body() {
    return body;
  }

  /** Headers beyond the usual ones. */
  public Map<String, String> headers() {
    return headers;
  }

  @Override
  public String toString() {
    return status + " " + contentType + " " + new String(body, StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Answer answer
        && status == answer.status
        && Arrays.equals(body, answer.body)
        && headers.equals(answer.headers);
  }

  @Override
  public int hashCode() {
    return 31 * status + Arrays.hashCode(body);
  }
}
