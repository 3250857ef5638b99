package ai.inquirly.sdk.core.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** A port that refuses connections, and that no other program is given meanwhile. */
final class RefusingPort implements AutoCloseable {
  private final Socket bound = new Socket();
  private final int port;

  RefusingPort() {
    try {
      bound.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      port = bound.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  /** From now on a server is there. */
  RawServer listen() {
    close();
    return new RawServer(port);
  }

  @Override
  public void close() {
    try {
      bound.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
