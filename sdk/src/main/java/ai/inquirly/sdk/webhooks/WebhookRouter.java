package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.ClientFacade;
import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.json.MissingPropertyException;
import ai.inquirly.sdk.webhooks.WebhookVerificationException.Reason;
import jakarta.annotation.Nullable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;

/**
 * Takes deliveries from an HTTP server of your choice and hands their events to handlers: verified,
 * without doubles, without the echo of what the program itself has written.
 *
 * <pre>{@code
 * var router = WebhookRouter.builder(client, accountId)
 *     .verifyWith(WebhookVerifier.of(secret))
 *     .onMessageCreated(Messages.incoming(), (event, bot) -> bot.reply("Thanks, we are on it."))
 *     .build();
 * int status = router.handle(rawBody, headers);
 * }</pre>
 *
 * <p>{@link #handle} only checks, reads and queues, since the server waits no longer than 5 seconds
 * and most receivers get an event once only; handlers run afterwards. Events of one conversation
 * reach a handler one by one, in the order in which they came, which need not be that in which they
 * happened. Thread-safe. Close it before the client, and before the program ends.
 */
public final class WebhookRouter implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final long accountId;
  private final Receiver receiver;
  private final HeaderNames headers;
  private final @Nullable WebhookVerifier verifier;
  private final Doubles doubles;
  private final Backlog backlog;
  private final Dispatcher dispatcher;
  private final WebhookListener listener;
  private final OwnSends ownSends;
  private final List<ClientFacade> clients;
  private final @Nullable ExecutorService ownWorkers;

  WebhookRouter(WebhookRouterBuilder builder) {
    Bot bot = builder.bot();
    accountId = bot.accountId();
    receiver = builder.receiver();
    verifier = builder.verifier();
    headers = verifier == null ? HeaderNames.STANDARD : verifier.headers();
    listener = new GuardedListener(builder.listener());
    doubles = new Doubles(builder.clock(), builder.duplicateWindow());
    backlog = new Backlog(builder.queueCapacity());
    ownSends = new OwnSends(accountId, builder.clock());
    clients = builder.ownClients();
    clients.forEach(client -> client.addObserver(ownSends));
    ownWorkers = builder.executor() == null ? Workers.perTask() : null;
    dispatcher =
        new Dispatcher(
            builder.registrations(),
            bot,
            new EchoGuard(
                builder.ignoredOwn(),
                builder.identity(),
                ownSends,
                builder.echoWait(),
                builder.alarm()),
            backlog,
            listener,
            ownWorkers == null ? builder.executor() : ownWorkers);
  }

  /**
   * Starts a router.
   *
   * @param client acts for the handlers: with a user's token, or with an agent bot's
   * @param accountId the account, since not every delivery names it; events that name another one
   *     are ignored
   */
  public static WebhookRouterBuilder builder(InquirlyClient client, long accountId) {
    return new WebhookRouterBuilder(Bot.of(client, accountId));
  }

  /**
   * Takes a delivery and returns at once.
   *
   * @param body the bytes as they came, not parsed and written again
   * @param headers as most HTTP servers give them; the case of names does not matter
   * @return the status to answer with: 200 if it was taken or was there before, 401 if it is not to
   *     be trusted, 400 if it is no delivery, and what {@link Receiver} says if the queue is full
   */
  public int handle(byte[] body, Map<String, List<String>> headers) {
    return handle(IncomingDelivery.of(body, headers));
  }

  /** As {@link #handle(byte[], Map)}, for other forms of headers and secrets in the address. */
  public int handle(IncomingDelivery delivery) {
    boolean isReplay = false;
    try {
      if (verifier != null) {
        verifier.verify(delivery);
      }
    } catch (WebhookVerificationException e) {
      isReplay = e.reason() == Reason.REPLAYED;
      if (!isReplay) {
        return refuse(Status.UNAUTHORIZED, e);
      }
    }
    try {
      WebhookEvent event = Webhooks.parse(delivery.body());
      // a replay is genuine: a proxy that repeats POSTs need not learn that anything is wrong
      return isReplay ? ignore(event, Ignored.DUPLICATE) : take(event, delivery);
    } catch (MalformedWebhookException | MissingPropertyException e) {
      return refuse(Status.BAD_REQUEST, e);
    }
  }

  /** The events that were taken and are not done yet. */
  public int backlog() {
    return backlog.size();
  }

  /**
   * Waits until all that was taken is done, for tests. Do not call it from a handler.
   *
   * @return false if the limit came first
   */
  public boolean awaitIdle(Duration limit) {
    return backlog.awaitEmpty(limit);
  }

  /** As {@link #close(Duration)} with 30 seconds. */
  @Override
  public void close() {
    close(PATIENCE);
  }

  /**
   * Refuses further events with 503 and waits until those that were taken are done. Do not call it
   * from a handler. The client stays open.
   *
   * @return false if some were not done in time; they go on while the program runs
   */
  public boolean close(Duration limit) {
    backlog.close();
    boolean isDone = backlog.awaitEmpty(limit);
    clients.forEach(client -> client.removeObserver(ownSends));
    if (ownWorkers != null && isDone) {
      ownWorkers.shutdown();
    }
    return isDone;
  }

  private int take(WebhookEvent event, IncomingDelivery delivery) {
    if (event.accountId().orElse(accountId) != accountId) {
      return ignore(event, Ignored.OTHER_ACCOUNT);
    }
    if (!dispatcher.isWanted(event)) {
      return ignore(event, Ignored.NO_HANDLER);
    }
    Object subject = Subject.of(event);
    Doubles.Keys keys = Doubles.keys(event, delivery.body(), headers.deliveryIdOf(delivery));
    if (!doubles.isNew(keys)) {
      return ignore(event, Ignored.DUPLICATE);
    }
    Backlog.Entry entry = backlog.enter();
    if (entry == Backlog.Entry.ENTERED) {
      listener.accepted(event);
      dispatcher.dispatch(event, subject);
      return Status.OK;
    }
    // the server may send it again, and then it is no double
    doubles.forget(keys);
    if (verifier != null) {
      verifier.forget(delivery);
    }
    int status =
        entry == Backlog.Entry.CLOSED ? Status.UNAVAILABLE : receiver.statusWhenFull(event);
    listener.dropped(event, status);
    return status;
  }

  private int ignore(WebhookEvent event, Ignored why) {
    listener.ignored(event, why);
    return Status.OK;
  }

  private int refuse(int status, RuntimeException why) {
    listener.refused(status, why);
    return status;
  }
}
