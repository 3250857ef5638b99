package ai.inquirly.sdk.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** A router with a bot that notes what it is told, on threads and times of the test. */
abstract class RouterFixture {
  final TestApi api = new TestApi();
  final Steps steps = new Steps();
  final TestClock clock = new TestClock(Instant.parse("2026-11-23T12:00:00Z"));
  final Log log = new Log();
  final List<String> told = new ArrayList<>();

  @AfterEach
  void stop() {
    api.close();
  }

  WebhookRouterBuilder builder() {
    return on(WebhookRouter.builder(api.client(), TestApi.ACCOUNT));
  }

  WebhookRouterBuilder on(WebhookRouterBuilder builder) {
    return builder
        .acceptUnverified()
        .executor(steps)
        .alarm(steps)
        .clock(clock)
        .listener(log)
        .onMessageCreated((event, bot) -> told.add(event.content()))
        .onMessageUpdated((event, bot) -> told.add("updated " + event.content()));
  }

  static int deliver(WebhookRouter router, JsonNode body) {
    return router.handle(Samples.bytes(body), Map.of());
  }

  static int deliver(WebhookRouter router, JsonNode body, String deliveryId) {
    return router.handle(Samples.bytes(body), Map.of("X-Chatwoot-Delivery", List.of(deliveryId)));
  }
}
