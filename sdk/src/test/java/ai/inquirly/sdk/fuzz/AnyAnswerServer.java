package ai.inquirly.sdk.fuzz;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Reads a request without a body and answers with given bytes, HTTP or not; then hangs up. */
final class AnyAnswerServer {
  private final ServerSocket server;
  private volatile byte[] answer = {};

  AnyAnswerServer() {
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::serve, "any-answer");
    thread.setDaemon(true);
    thread.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  void answer(byte[] bytes) {
    answer = bytes;
  }

  private void serve() {
    while (true) {
      try (Socket socket = server.accept()) {
        readHead(new BufferedInputStream(socket.getInputStream()));
        socket.getOutputStream().write(answer);
      } catch (IOException clientGone) {
        // the next one
      }
    }
  }

  private static void readHead(InputStream in) throws IOException {
    int ends = 0;
    for (int b = in.read(); b >= 0 && ends < 2; b = ends < 2 ? in.read() : b) {
      ends = b == '\n' ? ends + 1 : b == '\r' ? ends : 0;
    }
  }
}
