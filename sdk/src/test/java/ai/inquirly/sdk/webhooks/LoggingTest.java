package ai.inquirly.sdk.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is logged when nobody listens: that something went wrong, and nothing that people wrote. */
class LoggingTest extends RouterFixture {
  private final Logger logger = Logger.getLogger("ai.inquirly.sdk.webhooks");
  private final List<String> logged = new CopyOnWriteArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          logged.add(record.getLevel() + " " + record.getMessage() + " " + record.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    logger.addHandler(handler);
  }

  @AfterEach
  void leave() {
    logger.removeHandler(handler);
  }

  @Test
  void failureOfAHandlerIsNamedByItsClassAndPlaceOnly() {
    WebhookRouter router =
        WebhookRouter.builder(api.client(), 1)
            .acceptUnverified()
            .executor(steps)
            .onMessageCreated(
                (event, bot) -> {
                  throw new IllegalStateException("cannot handle " + event.content());
                })
            .build();

    deliver(router, Samples.incoming(1, 42, "my password is hunter2"));
    steps.run();

    assertThat(logged)
        .singleElement()
        .asString()
        .startsWith(
            "SEVERE a handler of message_created failed: java.lang.IllegalStateException at ")
        .contains("LoggingTest")
        .endsWith(" null")
        .doesNotContain("hunter2");
  }

  @Test
  void refusalSaysWhatToCheck() {
    WebhookRouter router =
        builder()
            .listener(WebhookListener.LOGGING)
            .verifyWith(WebhookVerifier.of("test-secret"))
            .build();

    deliver(router, Samples.incoming(1, 42, "my password is hunter2"));

    assertThat(logged)
        .singleElement()
        .asString()
        .startsWith("WARNING a delivery was refused with 401: ")
        .contains("no header X-Chatwoot-Signature")
        .doesNotContain("hunter2", "test-secret");
  }

  @Test
  void eventThatFindsNoPlaceAndEventOfAnotherAccountAreTold() {
    WebhookRouter router = builder().listener(WebhookListener.LOGGING).queueCapacity(1).build();

    deliver(router, Samples.incoming(1, 42, "one"));
    deliver(router, Samples.incoming(2, 42, "two"));
    deliver(router, Samples.json("{\"event\": \"message_created\", \"account\": {\"id\": 2}}"));

    assertThat(logged)
        .containsExactly(
            "SEVERE message_created was dropped with 503: the queue is full or closed null",
            "WARNING message_created of another account came here and was ignored null");
  }
}
