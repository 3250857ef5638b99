package ai.inquirly.examples.export;

import ai.inquirly.sdk.core.json.Model;
import ai.inquirly.sdk.core.json.WireTime;
import java.time.Instant;

/** A time from which on rows are wanted. */
record Since(Instant time) {
  /** A row whose time is missing is rather taken than lost. */
  boolean includes(Model row, String property) {
    Object value = row.raw(property);
    Instant at =
        value instanceof Instant instant ? instant : value == null ? null : WireTime.parse(value);
    return at == null || !at.isBefore(time);
  }
}
