package ai.inquirly.sdk.benchmarks.call;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * Answers requests without a body on loopback, and keeps connections open: as little of an HTTP
 * server as lets the client be measured.
 */
public final class LoopbackServer implements AutoCloseable {
  private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final Function<String, byte[]> answers;

  /**
   * Starts to answer.
   *
   * @param answers from the first line of a request to head and body of its answer
   */
  public LoopbackServer(Function<String, byte[]> answers) throws IOException {
    this.answers = answers;
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
      for (String request = in.readLine(); request != null; request = in.readLine()) {
        skipHeaders(in);
        out.write(answers.apply(request));
        out.flush();
      }
    } catch (IOException gone) {
      // the client has left, which ends every connection
    }
  }

  private static void skipHeaders(BufferedReader in) throws IOException {
    String line = in.readLine();
    while (line != null && !line.isEmpty()) {
      line = in.readLine();
    }
  }

  private static void startThread(Runnable work) {
    Thread thread = new Thread(work, "loopback-server");
    thread.setDaemon(true);
    thread.start();
  }
}
