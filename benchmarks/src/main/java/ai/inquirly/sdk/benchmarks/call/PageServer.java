package ai.inquirly.sdk.benchmarks.call;

import ai.inquirly.sdk.benchmarks.page.ConversationPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers any request on loopback with the page. */
public final class PageServer implements AutoCloseable {
  private final LoopbackServer server;

  public PageServer() throws IOException {
    byte[] answer = answer();
    server = new LoopbackServer(request -> answer);
  }

  /** Scheme, host and port. */
  public String url() {
    return server.url();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private static byte[] answer() throws IOException {
    byte[] page = ConversationPage.bytes();
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: "
            + page.length
            + "\r\nX-Request-Id: 5c0ffee5\r\n\r\n";
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(head.getBytes(StandardCharsets.ISO_8859_1));
    all.write(page);
    return all.toByteArray();
  }
}
