package ai.inquirly.sdk.conformance;

import jakarta.annotation.Nullable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Accepted requests that the SDK does not send, from {@code unbuilt-requests.tsv}: exchange and
 * reason.
 */
final class UnbuiltRequests {
  private static final Map<String, String> REASONS = load();

  private UnbuiltRequests() {}

  /** Why the SDK does not send it; null if it does. */
  @Nullable
  static String reason(String exchange) {
    return REASONS.get(exchange);
  }

  static Map<String, String> all() {
    return REASONS;
  }

  private static Map<String, String> load() {
    Map<String, String> reasons = new LinkedHashMap<>();
    try (InputStream in = UnbuiltRequests.class.getResourceAsStream("unbuilt-requests.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t"))
          .forEach(columns -> reasons.put(columns[0], columns[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reasons;
  }
}
