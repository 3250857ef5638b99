package ai.inquirly.sdk.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A program that receives webhooks, on a port of loopback. */
final class WebhookReceiver implements AutoCloseable {
  private final HttpServer server;
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private volatile HttpExchange last;
  private final List<String> visits = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private volatile String location;

  WebhookReceiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::receive);
    server.createContext("/elsewhere", this::visit);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  /** Sends whoever posts to another place of this program, which takes everything. */
  void redirect(int newStatus) {
    status = newStatus;
    location = "/elsewhere";
  }

  /** What was asked of the other place, such as GET. */
  List<String> visits() {
    return visits;
  }

  /** Answers with this status from now on. */
  void answer(int newStatus) {
    status = newStatus;
  }

  List<String> bodies() {
    return bodies;
  }

  /** A header of the last delivery, or null. */
  String header(String name) {
    return last.getRequestHeaders().getFirst(name);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      last = exchange;
      if (location != null) {
        exchange.getResponseHeaders().set("Location", location);
      }
      exchange.sendResponseHeaders(status, -1);
    }
  }

  private void visit(HttpExchange exchange) throws IOException {
    try (exchange) {
      visits.add(exchange.getRequestMethod());
      exchange.sendResponseHeaders(204, -1);
    }
  }
}
