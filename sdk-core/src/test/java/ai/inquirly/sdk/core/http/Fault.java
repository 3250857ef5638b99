package ai.inquirly.sdk.core.http;

/** What can happen to a call on its way, as real sockets and servers do it. */
enum Fault {
  REFUSED("the connection is refused", null),
  RESET_BEFORE_READING("reset before the request is read", null),
  RESET_AFTER_READING("reset after the request was read", Reply.reset()),
  RESET_IN_THE_ANSWER(
      "reset in the middle of the answer",
      Reply.rawThenReset(
          "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{\"i")),
  SILENCE("no answer", Reply.silence()),
  SILENCE_IN_THE_HEADERS(
      "the answer's headers stop coming", Reply.rawThenSilence("HTTP/1.1 200 OK\r\nContent-Ty")),
  SILENCE_IN_THE_ANSWER(
      "the answer's body stops coming",
      Reply.rawThenSilence(
          "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{\"i")),
  TRUNCATED(
      "the connection ends before the answer does",
      Reply.rawThenClose(
          "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{\"i")),
  TRUNCATED_CHUNKS(
      "the connection ends before the last chunk",
      Reply.rawThenClose(
          "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
              + "Transfer-Encoding: chunked\r\n\r\n3\r\n{\"i\r\n")),
  POOLED_CONNECTION_CLOSED("the server had closed the pooled connection", null),
  BARE_400(
      "400 of the web server, without body and type",
      Reply.rawThenClose("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")),
  BARE_408(
      "408 of the web server, without body and type",
      Reply.rawThenClose("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n")),
  CONFLICT("409", Reply.json(409, "{\"error\": \"in use\"}")),
  INVALID("422", Reply.json(422, "{\"message\": \"Name is taken\", \"attributes\": [\"name\"]}")),
  TOO_MANY("429", Reply.tooMany("")),
  TOO_MANY_SECONDS("429, Retry-After: 7", Reply.tooMany("Retry-After: 7\r\n")),
  TOO_MANY_DATE(
      "429, Retry-After: a date 12 s ahead",
      Reply.tooMany(
          "Date: Mon, 23 Nov 2026 10:15:20 GMT\r\nRetry-After: Mon, 23 Nov 2026 10:15:32 GMT\r\n")),
  TOO_MANY_PAST(
      "429, Retry-After: a date gone by",
      Reply.tooMany("Retry-After: Mon, 23 Nov 2026 09:15:32 GMT\r\n")),
  TOO_MANY_HUGE("429, Retry-After: 3600", Reply.tooMany("Retry-After: 3600\r\n")),
  TOO_MANY_GARBAGE("429, Retry-After: soon", Reply.tooMany("Retry-After: soon\r\n")),
  BROKEN_SERVER("500", Reply.json(500, "{\"status\": 500, \"error\": \"Internal Server Error\"}")),
  BROKEN_PAGE("500 as HTML page", page(500, "We're sorry, but something went wrong (500)")),
  BAD_GATEWAY("502 as HTML page", page(502, "502 Bad Gateway")),
  UNAVAILABLE("503 as HTML page", page(503, "503 Service Unavailable")),
  UNAVAILABLE_AT_ONCE(
      "503, Retry-After: 0",
      Reply.of(503, "Content-Type: text/plain\r\nRetry-After: 0\r\n", "busy")),
  GATEWAY_TIMEOUT("504 as HTML page", page(504, "504 Gateway Time-out"));

  private final String title;
  private final Reply reply;

  Fault(String title, Reply reply) {
    this.title = title;
    this.reply = reply;
  }

  String title() {
    return title;
  }

  /** Null where the fault is none of an answer. */
  Reply reply() {
    return reply;
  }

  private static Reply page(int status, String title) {
    return Reply.of(
        status,
        "Content-Type: text/html; charset=UTF-8\r\n",
        "<!DOCTYPE html>\n<html><head><title>" + title + "</title></head><body></body></html>");
  }
}
