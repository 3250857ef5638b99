package ai.inquirly.sdk.testing.server.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Listens on loopback and hands requests to a {@link Responder}, several at a time. Built on the
 * JDK's server: no dependency, and enough control over the connection to cut it off.
 */
public final class HttpListener implements AutoCloseable {
  static {
    // without it each answer waits for the acknowledgement of its headers, 40 ms on Linux; too late
    // if the program has used the JDK's server before
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static final int THREADS = 16;

  private final HttpServer server;
  private final ExecutorService executor;

  /** Makes the answer of a request. */
  @FunctionalInterface
  public interface Responder {
    /** Sends the answer through the transmission, or does what a broken server does. */
    void respond(IncomingRequest request, Transmission transmission) throws IOException;
  }

  private HttpListener(HttpServer server, ExecutorService executor) {
    this.server = server;
    this.executor = executor;
  }

  /**
   * Takes a port. Who connects before {@link #start()} waits.
   *
   * @param port the port on loopback, 0 for any that is free
   */
  public static HttpListener bind(int port, Responder responder) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      ExecutorService executor = Executors.newFixedThreadPool(THREADS, HttpListener::daemon);
      server.setExecutor(executor);
      server.createContext("/", exchange -> serve(exchange, responder));
      return new HttpListener(server, executor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins to answer. */
  public void start() {
    server.start();
  }

  /** The port that it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    executor.shutdownNow();
  }

  private static void serve(HttpExchange exchange, Responder responder) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      IncomingRequest request =
          IncomingRequest.of(
              exchange.getRequestMethod(),
              exchange.getRequestURI().toString().replaceFirst("^https?://[^/?]*", ""),
              exchange.getRequestHeaders(),
              body);
      responder.respond(request, new Transmission(exchange));
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "fake-inquirly");
    thread.setDaemon(true);
    return thread;
  }

  /** The way back to the caller of one request. */
  public static final class Transmission {
    private final HttpExchange exchange;

    Transmission(HttpExchange exchange) {
      this.exchange = exchange;
    }

    /** Sends the whole answer. */
    public void send(Answer answer) throws IOException {
      sendTruncated(answer, answer.body().length);
    }

    /** Announces the whole answer, sends only some bytes of its body, and closes the connection. */
    public void sendTruncated(Answer answer, int bytes) throws IOException {
      if (answer.contentType() != null) {
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
      }
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      boolean bodiless = answer.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(answer.status(), bodiless ? -1 : answer.body().length);
      if (!bodiless) {
        OutputStream out = exchange.getResponseBody();
        out.write(answer.body(), 0, Math.min(bytes, answer.body().length));
        out.flush();
      }
    }

    /** Closes the connection without an answer. */
    public void drop() {
      exchange.close();
    }
  }
}
