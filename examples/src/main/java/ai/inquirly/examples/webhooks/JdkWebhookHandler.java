package ai.inquirly.examples.webhooks;

import ai.inquirly.sdk.webhooks.IncomingDelivery;
import ai.inquirly.sdk.webhooks.WebhookRouter;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/**
 * Receives deliveries with the HTTP server of the JDK.
 *
 * <pre>{@code
 * HttpServer server = HttpServer.create(new InetSocketAddress(8080), 0);
 * server.createContext("/inquirly", new JdkWebhookHandler(router));
 * server.setExecutor(Executors.newFixedThreadPool(4)); // or one slow sender stops all others
 * server.start();
 * }</pre>
 */
public final class JdkWebhookHandler implements HttpHandler {
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int NO_BODY = -1;

  private final WebhookRouter router;

  /** Hands deliveries to this router. */
  public JdkWebhookHandler(WebhookRouter router) {
    this.router = router;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(status(exchange), NO_BODY);
    }
  }

  private int status(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("POST")) {
      return METHOD_NOT_ALLOWED;
    }
    byte[] body = RawBody.read(exchange.getRequestBody());
    return body == null
        ? RawBody.TOO_LARGE
        : router.handle(
            IncomingDelivery.of(body, exchange.getRequestHeaders())
                .at(exchange.getRequestURI().toString()));
  }
}
