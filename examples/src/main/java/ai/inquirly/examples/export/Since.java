package ai.inquirly.examples.export;

import ai.inquirly.sdk.core.json.Model;
import ai.inquirly.sdk.core.json.WireTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A time from which on rows are wanted. */
record Since(Instant time) {
  /**
   * Whether one of these times of a row is not before this one. A row without any of them is rather
   * taken than lost.
   */
  boolean includes(Model row, String... properties) {
    List<Instant> times =
        Stream.of(properties).map(row::raw).map(Since::time).filter(Objects::nonNull).toList();
    return times.isEmpty() || times.stream().anyMatch(at -> !at.isBefore(time));
  }

  private static Instant time(Object value) {
    return value instanceof Instant instant
        ? instant
        : value == null ? null : WireTime.parse(value);
  }
}
