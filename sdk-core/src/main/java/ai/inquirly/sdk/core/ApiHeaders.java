package ai.inquirly.sdk.core;

import jakarta.annotation.Nullable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Headers of an answer; names are compared without regard to case. */
public final class ApiHeaders {
  private final Map<String, List<String>> values;

  public ApiHeaders(Map<String, List<String>> values) {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    values.forEach((name, list) -> copy.put(name, List.copyOf(list)));
    this.values = Collections.unmodifiableMap(copy);
  }

  /** The first value of a header; null if there is none. */
  public @Nullable String first(String name) {
    List<String> all = values.get(name);
    return all == null || all.isEmpty() ? null : all.get(0);
  }

  /** All headers; unmodifiable. */
  public Map<String, List<String>> asMap() {
    return values;
  }

  /** Names only: values may be personal. */
  @Override
  public String toString() {
    return values.keySet().toString();
  }
}
