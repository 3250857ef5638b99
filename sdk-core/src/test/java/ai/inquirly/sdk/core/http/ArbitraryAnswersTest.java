package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.core.RetryPolicy;
import ai.inquirly.sdk.core.error.InquirlyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArbitraryAnswersTest {
  private static final String[] TYPES = {
    "application/json",
    "text/html; charset=x",
    "image/png",
    "\"",
    "application/json; charset=utf-16"
  };
  private static final int[] STATUSES = {200, 201, 204, 299, 301, 400, 401, 404, 422, 429, 500};

  @Test
  void whateverBytesComeOnlyOurExceptionsComeOut() {
    Random random = new Random(20261123);
    try (RawServer server = new RawServer();
        ApiClient client =
            TestCalls.client(
                server, new ManualTiming(), options -> options.retryPolicy(RetryPolicy.none()))) {
      int failures = 0;
      for (int i = 0; i < 600; i++) {
        server.next(i % 3 == 0 ? noHttp(random) : answer(random));
        try {
          client.send(TestCalls.call(i % 2 == 0 ? "GET" : "POST"));
        } catch (InquirlyException e) {
          failures++;
        }
      }
      assertThat(failures).isGreaterThan(300);
    }
  }

  private static Reply noHttp(Random random) {
    byte[] bytes = new byte[random.nextInt(200)];
    random.nextBytes(bytes);
    return (request, socket) -> {
      Reply.raw(bytes).to(request, socket);
      return false;
    };
  }

  private static Reply answer(Random random) {
    byte[] body = new byte[random.nextInt(300)];
    random.nextBytes(body);
    if (random.nextBoolean()) {
      scatter(random, body);
    }
    String head =
        "HTTP/1.1 "
            + STATUSES[random.nextInt(STATUSES.length)]
            + " X\r\nContent-Type: "
            + TYPES[random.nextInt(TYPES.length)]
            + "\r\nDate: "
            + random.nextInt()
            + "\r\nRetry-After: "
            + random.nextInt()
            + "\r\nContent-Length: "
            + (body.length + random.nextInt(2))
            + "\r\n\r\n";
    return (request, socket) -> {
      write(socket.getOutputStream(), head.getBytes(StandardCharsets.UTF_8), body);
      return false;
    };
  }

  private static void write(java.io.OutputStream out, byte[] head, byte[] body) throws IOException {
    out.write(head);
    out.write(body);
    out.flush();
  }

  /** Something that looks like JSON from afar. */
  private static void scatter(Random random, byte[] body) {
    byte[] signs = "{}[]\",:0123456789truefalsn \\u".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < body.length; i++) {
      body[i] = i == 0 ? (byte) '{' : signs[random.nextInt(signs.length)];
    }
  }
}
