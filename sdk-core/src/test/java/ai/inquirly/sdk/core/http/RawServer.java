package ai.inquirly.sdk.core.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that behaves as scripted and keeps every request that arrived. */
final class RawServer implements AutoCloseable {
  private final List<RawRequest> arrivals = new CopyOnWriteArrayList<>();
  private final Queue<Reply> script = new ConcurrentLinkedQueue<>();
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connections = new AtomicInteger();
  private final AtomicInteger resetsUnread = new AtomicInteger();
  private volatile Reply otherwise = Reply.ok();
  private final ServerSocket server;

  RawServer(Reply... replies) {
    this(0, replies);
  }

  RawServer(int port, Reply... replies) {
    this(InetAddress.getLoopbackAddress(), port, replies);
  }

  RawServer(InetAddress address, int port, Reply... replies) {
    script.addAll(List.of(replies));
    try {
      server = new ServerSocket();
      server.setReuseAddress(true);
      server.bind(new InetSocketAddress(address, port), 500);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    daemon(this::accept);
  }

  /** Adds to the script. */
  RawServer next(Reply reply) {
    script.add(reply);
    return this;
  }

  /** What comes after the script. */
  RawServer otherwise(Reply reply) {
    otherwise = reply;
    return this;
  }

  /** Resets the next connections when a request has come, before it is read. */
  RawServer resetUnread(int count) {
    resetsUnread.set(count);
    return this;
  }

  int port() {
    return server.getLocalPort();
  }

  String url() {
    return "http://127.0.0.1:" + port();
  }

  List<RawRequest> arrivals() {
    return arrivals;
  }

  int connections() {
    return connections.get();
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = server.accept();
        connections.incrementAndGet();
        sockets.add(socket);
        boolean reset = resetsUnread.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        daemon(() -> serve(socket, reset));
      }
    } catch (IOException closed) {
      // the end of the test
    }
  }

  private void serve(Socket socket, boolean reset) {
    try (socket) {
      if (reset) {
        resetUnread(socket);
        return;
      }
      InputStream in = new BufferedInputStream(socket.getInputStream());
      boolean open = true;
      while (open) {
        RawRequest request = RawRequest.read(in);
        if (request == null) {
          return;
        }
        arrivals.add(request);
        Reply next = script.poll();
        open = (next == null ? otherwise : next).to(request, socket);
      }
    } catch (IOException gone) {
      // the client has gone
    }
  }

  private static void resetUnread(Socket socket) throws IOException {
    // the first byte, which tells that a request has come; the rest stays unread
    socket.getInputStream().read();
    socket.setSoLinger(true, 0);
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      server.close();
      for (Socket socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
