package ai.inquirly.sdk.testing.server.routing;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.http.IncomingRequest;
import java.util.Set;
import java.util.regex.Pattern;

/** What the web server answers by itself, before the application sees the request. */
final class Gate {
  private static final int LONGEST_PATH = 8192;
  private static final int LONGEST_QUERY = 10_240;
  private static final Set<String> VERBS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");
  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+([;,].*)?", Pattern.DOTALL);

  private Gate() {}

  /** The answer, or null to let the request pass. */
  static Answer answer(IncomingRequest request) {
    if (!VERBS.contains(request.method())) {
      return Answer.text(501, "text/plain", "Not Implemented");
    }
    boolean longQuery = request.rawQuery() != null && request.rawQuery().length() > LONGEST_QUERY;
    if (longQuery || request.rawPath().length() > LONGEST_PATH) {
      return Answer.bytes(400, null, new byte[0]).with("Connection", "close");
    }
    if (request.method().equals("OPTIONS")
        && request.header("access-control-request-method") != null) {
      return preflight(request);
    }
    String type = request.header("content-type");
    if (type != null && !type.isBlank() && !MEDIA_TYPE.matcher(type.trim()).matches()) {
      return Answer.bytes(406, null, new byte[0]);
    }
    return null;
  }

  private static Answer preflight(IncomingRequest request) {
    Answer bare = Answer.bytes(200, null, new byte[0]);
    return request.rawPath().startsWith("/public/api/")
        ? bare.with("Access-Control-Allow-Origin", "*")
            .with("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE, OPTIONS, HEAD")
            .with("Access-Control-Max-Age", "7200")
        : bare;
  }
}
