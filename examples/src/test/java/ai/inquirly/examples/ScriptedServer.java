package ai.inquirly.examples;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Answers with these statuses one after the other, then with 200. */
public final class ScriptedServer implements AutoCloseable {
  private final HttpServer server;
  private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();

  public ScriptedServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          Integer status = statuses.poll();
          byte[] body = "{\"payload\": [], \"surprise\": 1}".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.getResponseHeaders().set("X-Request-Id", "r-1");
          exchange.sendResponseHeaders(status == null ? 200 : status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  /** Adds to the script. */
  public ScriptedServer answering(int status) {
    statuses.add(status);
    return this;
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
