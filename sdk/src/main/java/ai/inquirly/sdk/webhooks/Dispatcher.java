package ai.inquirly.sdk.webhooks;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Hands accepted events to their handlers. Events of one conversation pass the echo guard, and
 * reach each handler, in the order in which they came; handlers do not wait for each other.
 */
final class Dispatcher {
  private static final CompletionStage<Void> DONE = CompletableFuture.completedFuture(null);

  /** The events of one conversation for one handler. */
  private record HandlerLane(int handler, Object subject) {}

  private final List<Registration<?, ?>> registrations;
  private final Bot bot;
  private final EchoGuard echoGuard;
  private final Backlog backlog;
  private final WebhookListener listener;
  private final Lanes lanes;

  Dispatcher(
      List<Registration<?, ?>> registrations,
      Bot bot,
      EchoGuard echoGuard,
      Backlog backlog,
      WebhookListener listener,
      Executor executor) {
    this.registrations = registrations;
    this.bot = bot;
    this.echoGuard = echoGuard;
    this.backlog = backlog;
    this.listener = listener;
    this.lanes = new Lanes(executor);
  }

  boolean isWanted(WebhookEvent event) {
    return registrations.stream().anyMatch(registration -> registration.wants(event));
  }

  /** Takes over an event that has a place in the backlog, and gives the place back in the end. */
  void dispatch(WebhookEvent event, Object subject) {
    lanes.add(
        subject,
        () ->
            echoGuard
                .isOwn(event)
                .handle(
                    (isOwn, failure) -> {
                      if (failure != null) {
                        listener.failed(event, cause(failure));
                        backlog.leave();
                      } else if (isOwn) {
                        listener.ignored(event, Ignored.OWN);
                        backlog.leave();
                      } else {
                        deliver(event, subject);
                      }
                      return null;
                    }));
  }

  private void deliver(WebhookEvent event, Object subject) {
    int[] wanting =
        IntStream.range(0, registrations.size())
            .filter(i -> registrations.get(i).wants(event))
            .toArray();
    AtomicInteger left = new AtomicInteger(wanting.length);
    for (int handler : wanting) {
      lanes.add(
          new HandlerLane(handler, subject),
          () -> {
            handle(registrations.get(handler), event);
            if (left.decrementAndGet() == 0) {
              backlog.leave();
            }
            return DONE;
          });
    }
  }

  private void handle(Registration<?, ?> registration, WebhookEvent event) {
    try {
      registration.handle(event, bot);
    } catch (Throwable e) {
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      listener.failed(event, e);
    }
  }

  private static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
  }
}
