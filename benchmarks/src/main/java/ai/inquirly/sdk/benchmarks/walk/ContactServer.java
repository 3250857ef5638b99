package ai.inquirly.sdk.benchmarks.walk;

import ai.inquirly.sdk.benchmarks.call.LoopbackServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** A list of contacts on loopback, 15 a page, each page after the same time. */
final class ContactServer implements AutoCloseable {
  private static final int SIZE = 15;
  private static final Pattern PAGE = Pattern.compile("[?&]page=(\\d+)");

  private final LoopbackServer server;
  private final int pages;
  private final Duration time;

  ContactServer(int pages, Duration time) throws IOException {
    this.pages = pages;
    this.time = time;
    this.server = new LoopbackServer(this::answer);
  }

  String url() {
    return server.url();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private byte[] answer(String request) {
    Matcher number = PAGE.matcher(request);
    long page = number.find() ? Long.parseLong(number.group(1)) : 1;
    LockSupport.parkNanos(time.toNanos());
    long first = (page - 1) * SIZE + 1;
    String body =
        LongStream.range(first, page > pages ? first : first + SIZE)
            .mapToObj(
                id ->
                    "{\"id\":%d,\"name\":\"Person %d\",\"email\":\"person%d@example.com\",\"created_at\":1700000000}"
                        .formatted(id, id, id))
            .collect(Collectors.joining(",", "{\"meta\":{\"count\":0},\"payload\":[", "]}"));
    return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body)
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
