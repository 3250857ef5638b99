package ai.inquirly.examples.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.webhooks.WebhookRouter;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** The adapter for the JDK's HTTP server. */
class JdkWebhookHandlerTest extends AdapterContract {
  private HttpServer server;
  private WebhookRouter router;

  @Override
  WebhookRouter start() throws Exception {
    router = thanking();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/hooks", new JdkWebhookHandler(router));
    server.start();
    return router;
  }

  @Override
  void stop() {
    server.stop(0);
    router.close();
  }

  @Override
  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks";
  }

  @Test
  void onlyPostsAreDeliveries() throws Exception {
    HttpRequest get = HttpRequest.newBuilder(URI.create(url())).build();

    assertThat(HttpClient.newHttpClient().send(get, BodyHandlers.discarding()).statusCode())
        .isEqualTo(405);
  }

  @Test
  void endlessBodyIsTooLarge() throws Exception {
    assertThat(SignedPost.of(url(), " ".repeat(8 * 1024 * 1024 + 1))).isEqualTo(413);
  }
}
