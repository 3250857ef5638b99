package ai.inquirly.sdk.testing.replay;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Loads the recorded run from the test resources. */
final class RecordedExchanges {
  static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String FOLDER = "/recorded/exchanges/";

  private RecordedExchanges() {}

  /** All exchanges in the order in which they were recorded. */
  static List<RecordedExchange> all() {
    List<RecordedExchange> all = new ArrayList<>();
    for (String section : lines("sections.txt")) {
      for (String line : lines(section + ".jsonl")) {
        all.add(new RecordedExchange(section, object(line)));
      }
    }
    all.sort(Comparator.comparingInt(RecordedExchange::seq));
    return all;
  }

  private static ObjectNode object(String line) {
    try {
      return (ObjectNode) MAPPER.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(String file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    RecordedExchanges.class.getResourceAsStream(FOLDER + file), file),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
