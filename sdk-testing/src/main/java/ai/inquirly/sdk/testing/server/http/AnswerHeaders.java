package ai.inquirly.sdk.testing.server.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The headers that every answer of the application has. */
public final class AnswerHeaders {
  private static final int LONGEST_REQUEST_ID = 255;

  private AnswerHeaders() {}

  /**
   * The answer as it leaves: with request id and run time, with an entity tag if it is a success,
   * and without a body if the caller already has it.
   *
   * @param newRequestId the id, unless the caller sent one
   */
  public static Answer complete(
      IncomingRequest request, Answer answer, long nanos, String newRequestId) {
    String sent = request.header("x-request-id");
    String requestId = sent == null ? "" : sent.replaceAll("[^\\w\\-@]", "");
    if (requestId.length() > LONGEST_REQUEST_ID) {
      requestId = requestId.substring(0, LONGEST_REQUEST_ID);
    }
    Answer complete =
        answer
            .with("X-Request-Id", requestId.isEmpty() ? newRequestId : requestId)
            .with("X-Runtime", String.format(Locale.ROOT, "%.6f", nanos / 1e9));
    // browsers may call the public plane from anywhere
    if (request.header("origin") != null && request.rawPath().startsWith("/public/api/")) {
      complete = complete.with("Access-Control-Allow-Origin", "*");
    }
    return answer.status() == 200 && answer.body().length > 0
        ? withTag(request, complete)
        : complete;
  }

  private static Answer withTag(IncomingRequest request, Answer answer) {
    Answer cacheable = answer.with("Cache-Control", "max-age=0, private, must-revalidate");
    if (answer.headers().containsKey("Last-Modified")) {
      return cacheable;
    }
    String tag = "W/\"" + md5(answer.body()) + "\"";
    boolean conditional = request.method().equals("GET") || request.method().equals("HEAD");
    return conditional && tag.equals(request.header("if-none-match"))
        ? cacheable.asNotModified().with("ETag", tag)
        : cacheable.with("ETag", tag);
  }

  private static String md5(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(body));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
