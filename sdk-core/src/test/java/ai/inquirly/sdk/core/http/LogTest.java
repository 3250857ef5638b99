package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogTest {
  private final Logger logger = Logger.getLogger("ai.inquirly.sdk");
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final List<Level> levels = new CopyOnWriteArrayList<>();
  private final RawServer server = new RawServer();

  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord logged) {
          lines.add(logged.getMessage());
          levels.add(logged.getLevel());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    handler.setLevel(Level.ALL);
    logger.addHandler(handler);
  }

  @AfterEach
  void close() {
    logger.removeHandler(handler);
    server.close();
  }

  @Test
  void bodiesAreLoggedMaskedAndOnlyOnDemand() {
    server.otherwise(Reply.json(200, "{\"id\": 5, \"email\": \"ada@example.com\", \"ok\": true}"));
    try (ApiClient client = TestCalls.client(server, new ManualTiming())) {
      client.send(TestCalls.call("POST").body(Map.of("name", "Ada Lovelace")));

      assertThat(lines)
          .contains(
              "sends {\"name\":\"*12\"}", "got 200 {\"id\":\"#\",\"email\":\"*15\",\"ok\":true}");
      lines.clear();
      client
          .withOptions(options -> options.logBodies(false))
          .send(TestCalls.call("POST").body(Map.of("name", "Ada Lovelace")));

      assertThat(lines).noneMatch(line -> line.contains("{"));
    }
  }

  @Test
  void nothingIsLoggedAtInfoOrAbove() {
    server.next(Reply.json(503, "{}")).next(Reply.tooMany(""));
    try (ApiClient client = TestCalls.client(server, new ManualTiming())) {
      client.send(TestCalls.call("GET"));
    }

    assertThat(levels).isNotEmpty().allMatch(level -> level.intValue() < Level.INFO.intValue());
    assertThat(lines).anyMatch(line -> line.endsWith("attempt 2 follows in 250 ms: status 503"));
  }
}
