package ai.inquirly.sdk.testing;

import ai.inquirly.sdk.testing.server.outgoing.Delivered;
import ai.inquirly.sdk.testing.server.outgoing.Outbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * What the server sends by itself: events to webhooks, agent bots and API inboxes, each to each
 * receiver in order, as the real one does without a signature. Sending begins with the answer of
 * the call that caused it; a test that looks at the outcome waits with {@link #await()}.
 */
public final class FakeDeliveries {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Installation installation;

  FakeDeliveries(Installation installation) {
    this.installation = installation;
  }

  /** Signs from now on with this secret, as servers from 4.13.0 on do; null for not at all. */
  public void signWith(String secret) {
    outbox().signWith(secret, installation::now);
  }

  /**
   * Delivers events of inboxes from now on to the webhooks that subscribed to them, as servers from
   * 4.14.1 on do if their operator asks for it. The 4.1 server takes the subscription and delivers
   * nothing, and so does this one unless told.
   */
  public void tellOfInboxes() {
    outbox().tellOfInboxes(true);
  }

  /**
   * Waits until all receivers have answered.
   *
   * @return what was delivered since the start, in the order of the answers
   */
  public List<FakeDelivery> await() {
    try {
      if (!outbox().awaitQuiet(PATIENCE)) {
        throw new IllegalStateException(
            "a receiver of webhooks has not answered for " + PATIENCE.toSeconds() + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while receivers of webhooks worked", e);
    }
    return all();
  }

  /** What was delivered so far, in the order of the answers. */
  public List<FakeDelivery> all() {
    return outbox().delivered().stream().map(FakeDeliveries::delivery).toList();
  }

  private Outbox outbox() {
    return installation.outbox();
  }

  private static FakeDelivery delivery(Delivered tried) {
    return new FakeDelivery(
        tried.delivery().url(),
        tried.delivery().event(),
        tried.request().headers(),
        new String(tried.request().body(), StandardCharsets.UTF_8),
        tried.status(),
        tried.error());
  }
}
