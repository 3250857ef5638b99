package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import ai.inquirly.sdk.core.error.TransportException;
import jakarta.annotation.Nullable;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The calls that are under way, so that closing a client can end them. */
final class InFlight {
  private final @Nullable InFlight whole;
  private final Set<CallTask<?>> tasks = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /** The calls of one client; also part of those of all clients that share connections. */
  InFlight(@Nullable InFlight whole) {
    this.whole = whole;
  }

  void add(CallTask<?> task) {
    if (whole != null) {
      whole.add(task);
    }
    tasks.add(task);
    if (closed) {
      remove(task);
      throw new InvalidRequestException("the client is closed; build a new one");
    }
  }

  void remove(CallTask<?> task) {
    tasks.remove(task);
    if (whole != null) {
      whole.remove(task);
    }
  }

  void close() {
    closed = true;
    tasks.forEach(task -> task.end(TransportException.Kind.CLOSED, "the client was closed"));
  }
}
