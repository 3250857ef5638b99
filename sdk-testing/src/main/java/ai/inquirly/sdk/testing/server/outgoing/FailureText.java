package ai.inquirly.sdk.testing.server.outgoing;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.concurrent.CompletionException;

/** What the server writes down about a delivery that failed. */
final class FailureText {
  private static final int FIRST_SUCCESS = 200;
  private static final int LAST_SUCCESS = 207;
  private static final Map<Integer, String> REASONS =
      Map.ofEntries(
          Map.entry(301, "Moved Permanently"),
          Map.entry(302, "Found"),
          Map.entry(304, "Not Modified"),
          Map.entry(307, "Temporary Redirect"),
          Map.entry(308, "Permanent Redirect"),
          Map.entry(400, "Bad Request"),
          Map.entry(401, "Unauthorized"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "Not Found"),
          Map.entry(405, "Method Not Allowed"),
          Map.entry(408, "Request Timeout"),
          Map.entry(409, "Conflict"),
          Map.entry(410, "Gone"),
          Map.entry(413, "Payload Too Large"),
          Map.entry(415, "Unsupported Media Type"),
          Map.entry(422, "Unprocessable Entity"),
          Map.entry(429, "Too Many Requests"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(501, "Not Implemented"),
          Map.entry(502, "Bad Gateway"),
          Map.entry(503, "Service Unavailable"),
          Map.entry(504, "Gateway Timeout"));

  private FailureText() {}

  /** The text for an answer, null if it is a success. */
  static String of(int status) {
    if (status >= FIRST_SUCCESS && status <= LAST_SUCCESS) {
      return null;
    }
    String reason = REASONS.get(status);
    return reason == null ? "HTTP status code " + status : status + " " + reason;
  }

  /** The text for a missing answer. */
  static String of(Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (cause instanceof SocketTimeoutException) {
      return "Timed out reading data from server";
    }
    if ("Unexpected end of file from server".equals(cause.getMessage())) {
      return "Server broke connection";
    }
    return cause instanceof ConnectException
        ? "Failed to open TCP connection (Connection refused)"
        : String.valueOf(cause.getMessage());
  }
}
