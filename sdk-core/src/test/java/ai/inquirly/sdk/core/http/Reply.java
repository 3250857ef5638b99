package ai.inquirly.sdk.core.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What a server does with a request that it has read; false ends the connection. */
interface Reply {
  boolean to(RawRequest request, Socket socket) throws IOException;

  static Reply of(int status, String headers, String body) {
    return raw(
        "HTTP/1.1 "
            + status
            + " X\r\nContent-Length: "
            + body.getBytes(StandardCharsets.UTF_8).length
            + "\r\n"
            + headers
            + "\r\n"
            + body);
  }

  static Reply json(int status, String body) {
    return of(status, "Content-Type: application/json; charset=utf-8\r\n", body);
  }

  static Reply ok() {
    return json(200, "{\"id\": 1}");
  }

  /** The rate limiter's answer, as measured. */
  static Reply tooMany(String headers) {
    return of(429, "Content-Type: text/plain\r\n" + headers, "Retry later\n");
  }

  static Reply redirect(int status, String location) {
    return of(status, "Content-Type: text/html\r\nLocation: " + location + "\r\n", "moved");
  }

  /** Exactly these bytes; the connection stays open. */
  static Reply raw(String bytes) {
    return raw(bytes.getBytes(StandardCharsets.UTF_8));
  }

  static Reply raw(byte[] bytes) {
    return (request, socket) -> {
      OutputStream out = socket.getOutputStream();
      out.write(bytes);
      out.flush();
      return true;
    };
  }

  /** These bytes, then the end of the connection. */
  static Reply rawThenClose(String bytes) {
    return (request, socket) -> {
      raw(bytes).to(request, socket);
      return false;
    };
  }

  /** A reset instead of an answer. */
  static Reply reset() {
    return (request, socket) -> {
      socket.setSoLinger(true, 0);
      return false;
    };
  }

  /** These bytes, then a reset. */
  static Reply rawThenReset(String bytes) {
    return (request, socket) -> {
      raw(bytes).to(request, socket);
      return reset().to(request, socket);
    };
  }

  /** These bytes, then silence until the client goes. */
  static Reply rawThenSilence(String bytes) {
    return (request, socket) -> {
      raw(bytes).to(request, socket);
      try {
        while (socket.getInputStream().read() >= 0) {}
      } catch (IOException gone) {
        // what the test waits for
      }
      return false;
    };
  }

  static Reply silence() {
    return rawThenSilence("");
  }

  /** An answer that takes its time. */
  static Reply later(Duration time, Reply reply) {
    return (request, socket) -> {
      try {
        Thread.sleep(time.toMillis());
      } catch (InterruptedException e) {
        throw new InterruptedIOException();
      }
      return reply.to(request, socket);
    };
  }

  /** Answers and then closes the idle connection, without telling. */
  static Reply thenCloseQuietly(Reply reply) {
    return (request, socket) -> {
      reply.to(request, socket);
      return false;
    };
  }
}
