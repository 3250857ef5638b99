package ai.inquirly.sdk.core.http;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks SOCKS 5 without a login, and leads every name to one server on loopback. */
final class SocksProxy implements AutoCloseable {
  private static final int NAME = 3;

  private final ServerSocket listening;
  private final int target;
  private final List<String> names = new CopyOnWriteArrayList<>();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();

  /** With a target of 0, every connection is refused. */
  SocksProxy(int target) {
    this.target = target;
    try {
      listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    daemon(this::accept);
  }

  Proxy proxy() {
    return new Proxy(
        Proxy.Type.SOCKS,
        new InetSocketAddress(InetAddress.getLoopbackAddress(), listening.getLocalPort()));
  }

  /** The names that were asked for. */
  List<String> names() {
    return names;
  }

  private void accept() throws IOException {
    while (true) {
      Socket client = listening.accept();
      sockets.add(client);
      daemon(() -> serve(client));
    }
  }

  private void serve(Socket client) throws IOException {
    DataInputStream in = new DataInputStream(client.getInputStream());
    in.readUnsignedByte();
    in.skipNBytes(in.readUnsignedByte());
    client.getOutputStream().write(new byte[] {5, 0});
    in.skipNBytes(3);
    if (in.readUnsignedByte() != NAME) {
      throw new IOException("the name was looked up on this side");
    }
    names.add(new String(in.readNBytes(in.readUnsignedByte()), StandardCharsets.US_ASCII));
    in.skipNBytes(2);
    byte refusal = (byte) (target == 0 ? 5 : 0);
    client.getOutputStream().write(new byte[] {5, refusal, 0, 1, 127, 0, 0, 1, 0, 0});
    if (target == 0) {
      client.close();
      return;
    }
    Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
    sockets.add(server);
    daemon(() -> relay(server, client));
    relay(client, server);
  }

  private static void relay(Socket from, Socket to) throws IOException {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    }
  }

  private interface Task {
    void run() throws IOException;
  }

  private static void daemon(Task task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (IOException gone) {
                // one side has gone
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      listening.close();
      for (Socket socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
