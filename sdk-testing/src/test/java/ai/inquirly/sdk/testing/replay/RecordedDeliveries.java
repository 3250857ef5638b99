package ai.inquirly.sdk.testing.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Loads the deliveries of the recorded run: all in a table, and the bodies of some. */
final class RecordedDeliveries {
  private static final int SEQ = 1;
  private static final int RECEIVER = 2;
  private static final int EVENT = 3;
  private static final int ID = 4;
  private static final int CHANGED = 5;

  private RecordedDeliveries() {}

  /**
   * One delivery.
   *
   * @param seq the exchange that was sent last before
   * @param event what it said
   */
  record Line(int seq, ReceivedEvent event) {}

  /**
   * One delivery with its body.
   *
   * @param name the file that it was recorded in
   * @param receiver the path of the receiver
   * @param body what came
   */
  record Body(String name, String receiver, JsonNode body) {}

  static List<Line> lines() {
    return read("webhooks.tsv").stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(
            field ->
                new Line(
                    Integer.parseInt(field[SEQ]),
                    new ReceivedEvent(
                        field[RECEIVER],
                        field[EVENT],
                        Long.parseLong(field[ID]),
                        DeliveryComparison.names(field[CHANGED]))))
        .toList();
  }

  static List<Body> bodies() {
    return read("webhooks.jsonl").stream().map(RecordedDeliveries::body).toList();
  }

  private static Body body(String line) {
    try {
      JsonNode json = RecordedExchanges.MAPPER.readTree(line);
      return new Body(json.path("file").asText(), json.path("to").asText(), json.path("body"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> read(String file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                RecordedDeliveries.class.getResourceAsStream("/recorded/" + file),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
