package ai.inquirly.sdk.testing.replay;

import ai.inquirly.sdk.testing.server.FakeServer;
import ai.inquirly.sdk.testing.server.ServerOptions;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Sends the whole recorded run, in order, to a fresh fake, and compares each answer. */
final class Replay {
  private final SteppingClock clock = new SteppingClock();
  private final Substitutions substitutions = new Substitutions();
  private final RecordingReceivers receivers = new RecordingReceivers();
  private final boolean allValues;

  /**
   * A replay.
   *
   * @param allValues whether more is compared than the structure
   */
  Replay(boolean allValues) {
    this.allValues = allValues;
  }

  /** What became of one exchange. */
  record Outcome(RecordedExchange exchange, List<String> differences, String actual) {
    boolean isEqual() {
      return differences.isEmpty();
    }
  }

  List<Outcome> run(List<RecordedExchange> exchanges) throws IOException, InterruptedException {
    return run(exchanges, server -> {});
  }

  /**
   * Makes the recorded filter calls on the rows that the whole run leaves, a day later as they were
   * made; tells what differs.
   */
  List<String> filterDifferences() throws IOException, InterruptedException {
    List<String> differences = new ArrayList<>();
    run(
        RecordedExchanges.all(),
        server -> {
          clock.moveTo(server.installation().now().plus(Duration.ofDays(1)));
          differences.addAll(new RecordedFilters(server, substitutions).differences());
        });
    return differences;
  }

  /** What the webhooks of the run were told. */
  RecordingReceivers receivers() {
    return receivers;
  }

  /** The fake's ids and secrets in the place of the recorded ones. */
  Substitutions substitutions() {
    return substitutions;
  }

  /** What is done with the server before it is closed. */
  @FunctionalInterface
  private interface Afterwards {
    void with(FakeServer server) throws IOException, InterruptedException;
  }

  private List<Outcome> run(List<RecordedExchange> exchanges, Afterwards afterwards)
      throws IOException, InterruptedException {
    clock.moveTo(exchanges.get(0).sentAt());
    List<Outcome> outcomes = new ArrayList<>();
    ServerOptions options =
        new ServerOptions(0, clock, RecordedCaller.PLATFORM_TOKEN, "https://inquirly.test");
    try (FakeServer server = FakeServer.start(options)) {
      server.installation().outbox().sendWith(receivers);
      RecordedCaller caller = new RecordedCaller(server.url(), substitutions);
      LateQueue queue = new LateQueue(server.installation());
      for (RecordedExchange exchange : exchanges) {
        clock.moveTo(exchange.sentAt());
        receivers.during(exchange.seq());
        queue.before(exchange);
        outcomes.add(compare(exchange, caller.send(exchange)));
        queue.after(exchange);
      }
      afterwards.with(server);
    }
    return outcomes;
  }

  private Outcome compare(RecordedExchange exchange, HttpResponse<byte[]> actual)
      throws IOException {
    JsonNode recorded = exchange.response();
    String text = new String(actual.body(), StandardCharsets.UTF_8);
    List<String> differences = new ArrayList<>();
    if (recorded.path("status").asInt() != actual.statusCode()) {
      differences.add("status " + recorded.path("status") + " <> " + actual.statusCode());
    }
    String type = actual.headers().firstValue("content-type").orElse("null");
    if (!recorded.path("content_type").asText("null").equals(type)) {
      differences.add("content type " + recorded.path("content_type") + " <> " + type);
    }
    substitutions.learnSecret(
        recorded.path("etag").textValue(), actual.headers().firstValue("etag").orElse(null));
    if (recorded.has("json")) {
      JsonNode json = json(text);
      if (json == null) {
        differences.add("no JSON");
      } else {
        if (differences.isEmpty() && !RowOrder.isFree(exchange)) {
          substitutions.learn(exchange.target().split("\\?")[0], recorded.get("json"), json);
        }
        differences.addAll(
            new StructureComparison(RowOrder.isFree(exchange), allValues)
                .compare(recorded.get("json"), json));
      }
    } else if (!type.startsWith("text/html") && !recorded.path("text").asText().equals(text)
        || recorded.path("text").asText().isEmpty() != text.isEmpty()) {
      differences.add("text " + recorded.path("text") + " <> " + text);
    }
    return new Outcome(exchange, differences, text);
  }

  private static JsonNode json(String text) {
    try {
      return text.isEmpty() ? null : RecordedExchanges.MAPPER.readTree(text);
    } catch (IOException e) {
      return null;
    }
  }
}
