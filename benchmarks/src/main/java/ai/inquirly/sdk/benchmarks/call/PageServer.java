package ai.inquirly.sdk.benchmarks.call;

import ai.inquirly.sdk.benchmarks.page.ConversationPage;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Answers any request on loopback with the page, and keeps connections open. */
public final class PageServer implements AutoCloseable {
  private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final byte[] answer = answer();

  public PageServer() throws IOException {
    startThread(this::acceptAll);
  }

  /** Scheme, host and port. */
  public String url() {
    return "http://127.0.0.1:" + listener.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }

  private void acceptAll() {
    try {
      while (true) {
        Socket connection = listener.accept();
        connection.setTcpNoDelay(true);
        startThread(() -> serve(connection));
      }
    } catch (IOException closed) {
      // the listener was closed: nothing is left to accept
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
      OutputStream out = connection.getOutputStream();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isEmpty()) {
          out.write(answer);
          out.flush();
        }
      }
    } catch (IOException gone) {
      // the client has left, which ends every connection
    }
  }

  private static void startThread(Runnable work) {
    Thread thread = new Thread(work, "page-server");
    thread.setDaemon(true);
    thread.start();
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
