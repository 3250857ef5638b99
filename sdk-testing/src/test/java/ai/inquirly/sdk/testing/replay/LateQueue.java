package ai.inquirly.sdk.testing.replay;

import ai.inquirly.sdk.testing.server.state.Installation;
import java.util.List;

/**
 * The recorded server's job queue was late at times, as it shared a busy machine with the server:
 * no rule says when, but its deliveries (webhooks.tsv) and the ids of its activity messages tell.
 * The fake's queue waits during the same exchanges; with {@code -Dreplay.queue=idle} it never does.
 */
final class LateQueue {
  private static final boolean IDLE = "idle".equals(System.getProperty("replay.queue"));
  private static final List<Span> SPANS =
      List.of(
          new Span(390, 392),
          new Span(394, 397),
          new Span(398, 401),
          new Span(402, 404),
          new Span(406, 408),
          new Span(480, 555),
          new Span(557, 582),
          new Span(759, 763),
          new Span(783, 785),
          new Span(803, 804));

  private final Installation installation;

  LateQueue(Installation installation) {
    this.installation = installation;
  }

  /** The exchanges after which, from the first to the last, nothing was done. */
  private record Span(int first, int last) {}

  void before(RecordedExchange exchange) {
    if (!IDLE && SPANS.stream().anyMatch(span -> span.first() == exchange.seq())) {
      installation.jobs().hold();
    }
  }

  void after(RecordedExchange exchange) {
    if (SPANS.stream().anyMatch(span -> span.last() == exchange.seq())) {
      installation.jobs().release();
      installation.lock().writeLock().lock();
      try {
        installation.jobs().runDue();
      } finally {
        installation.lock().writeLock().unlock();
      }
    }
  }
}
