package ai.inquirly.sdk.testing.server.outgoing;

import ai.inquirly.sdk.testing.server.http.JsonText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Sends deliveries, each once, to each receiver one after the other, to different receivers at the
 * same time. Nobody waits for them but who asks to.
 */
public final class Outbox implements AutoCloseable {
  private static final String AGENT = "rest-client/2.1.0 (linux-gnu x86_64) ruby/3.1.2p20";

  private final Map<String, CompletableFuture<Void>> lastByReceiver = new HashMap<>();
  private final List<Delivered> delivered = new ArrayList<>();
  private int underWay;
  private boolean closed;
  private volatile Transport transport = new HttpTransport();
  private volatile String secret;
  private volatile Supplier<Instant> time = Instant::now;
  private volatile boolean tellsOfInboxes;
  private volatile Consumer<OutgoingRequest> watcher = request -> {};

  /** Sends another way than over the network. */
  public void sendWith(Transport newTransport) {
    transport = newTransport;
  }

  /** Signs from now on with this secret, by this clock; null for not at all. */
  public void signWith(String newSecret, Supplier<Instant> clock) {
    secret = newSecret;
    time = clock;
  }

  /** Says whether events of inboxes are delivered, as servers from 4.14.1 on can. */
  public void tellOfInboxes(boolean told) {
    tellsOfInboxes = told;
  }

  /** Whether events of inboxes are delivered. */
  public boolean tellsOfInboxes() {
    return tellsOfInboxes;
  }

  /** Shows each request, before it is sent, to someone who must not throw. */
  public void watch(Consumer<OutgoingRequest> newWatcher) {
    watcher = newWatcher;
  }

  /** Sends when what was sent to the same receiver before has its answer. */
  public void send(Delivery delivery) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    CompletableFuture<Void> former;
    synchronized (this) {
      if (closed) {
        return;
      }
      underWay++;
      former = lastByReceiver.put(delivery.url(), done);
    }
    if (former == null) {
      attempt(delivery, done);
    } else {
      former.whenComplete((nothing, failure) -> attempt(delivery, done));
    }
  }

  /** What was tried so far, in the order of the answers. */
  public synchronized List<Delivered> delivered() {
    return List.copyOf(delivered);
  }

  /**
   * Waits until all deliveries have their answers.
   *
   * @return whether they came in time
   */
  public synchronized boolean awaitQuiet(Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (underWay > 0) {
      long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }

  /** Drops what was not sent yet. */
  @Override
  public synchronized void close() {
    closed = true;
  }

  private void attempt(Delivery delivery, CompletableFuture<Void> done) {
    OutgoingRequest request = request(delivery);
    watcher.accept(request);
    CompletableFuture<Integer> answer =
        isClosed()
            ? CompletableFuture.failedFuture(new IllegalStateException("the server was stopped"))
            : transport.send(request);
    answer.whenComplete(
        (status, failure) -> {
          String error = failure == null ? FailureText.of(status) : FailureText.of(failure);
          Delivered tried = new Delivered(delivery, request, failure == null ? status : 0, error);
          try {
            if (error != null && !isClosed()) {
              delivery.onFailure().accept(error);
            }
          } finally {
            settle(tried);
            done.complete(null);
          }
        });
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private synchronized void settle(Delivered tried) {
    delivered.add(tried);
    underWay--;
    notifyAll();
  }

  private OutgoingRequest request(Delivery delivery) {
    byte[] body = JsonText.bytes(delivery.payload());
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Accept", "application/json");
    headers.put("User-Agent", AGENT);
    headers.put("Content-Type", "application/json");
    headers.put("Accept-Encoding", "gzip;q=1.0,deflate;q=0.6,identity;q=0.3");
    String key = secret;
    if (key != null && delivery.kind() != Delivery.Kind.ACTION) {
      String timestamp = String.valueOf(time.get().getEpochSecond());
      headers.put("X-Chatwoot-Delivery", UUID.randomUUID().toString());
      headers.put("X-Chatwoot-Timestamp", timestamp);
      headers.put("X-Chatwoot-Signature", Signature.of(key, timestamp, body));
    }
    return new OutgoingRequest(delivery.url(), headers, body);
  }
}
