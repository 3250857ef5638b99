package ai.inquirly.sdk.testing.walks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** A server that makes up a million contacts and a conversation of 200,000 messages as asked. */
final class LongLists implements AutoCloseable {
  static final long CONTACTS = 1_000_000;
  static final long MESSAGES = 200_000;

  private static final int CONTACTS_A_PAGE = 1_000;
  private static final int MESSAGES_A_PAGE = 500;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(2);

  LongLists() throws IOException {
    // else the system waits 40 ms before it sends an answer's body after its headers
    System.setProperty("sun.net.httpserver.nodelay", "true");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/api/v1/accounts/1/contacts", exchange -> answer(exchange, contacts(exchange)));
    server.createContext(
        "/api/v1/accounts/1/conversations/1/messages",
        exchange -> answer(exchange, messages(exchange)));
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private static String contacts(HttpExchange exchange) {
    long page = Long.parseLong(query(exchange).get("page"));
    long first = (page - 1) * CONTACTS_A_PAGE + 1;
    return rows(
        LongStream.range(first, Math.min(first + CONTACTS_A_PAGE, CONTACTS + 1)),
        "{\"id\":%d,\"name\":\"Person\",\"email\":\"person@example.com\",\"created_at\":1700000000}");
  }

  private static String messages(HttpExchange exchange) {
    long before = Long.parseLong(query(exchange).getOrDefault("before", "" + (MESSAGES + 1)));
    return rows(
        LongStream.range(Math.max(1, before - MESSAGES_A_PAGE), before),
        "{\"id\":%d,\"content\":\"A line of some length\",\"message_type\":0,\"created_at\":1700000000}");
  }

  private static String rows(LongStream ids, String row) {
    return ids.mapToObj(id -> row.replace("%d", Long.toString(id)))
        .collect(Collectors.joining(",", "{\"meta\":{},\"payload\":[", "]}"));
  }

  private static Map<String, String> query(HttpExchange exchange) {
    Map<String, String> query = new TreeMap<>();
    String text = exchange.getRequestURI().getQuery();
    for (String pair : text == null ? new String[0] : text.split("&")) {
      String[] parts = pair.split("=", 2);
      query.put(parts[0], parts[1]);
    }
    return query;
  }

  private static void answer(HttpExchange exchange, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
