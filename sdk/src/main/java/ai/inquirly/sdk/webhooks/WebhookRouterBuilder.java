package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.ClientFacade;
import ai.inquirly.sdk.core.Credential;
import ai.inquirly.sdk.core.CredentialKind;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import jakarta.annotation.Nullable;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/** Makes a {@link WebhookRouter}: handlers by the methods {@code on..}, and settings. */
public final class WebhookRouterBuilder extends EventHandlers<WebhookRouterBuilder> {
  private final Bot bot;
  private final boolean isBotToken;
  private final List<ClientFacade> ownClients = new ArrayList<>();
  private @Nullable WebhookVerifier verifier;
  private boolean unverified;
  private @Nullable Receiver receiver;
  private @Nullable Long ownId;
  private OwnEvents ignoredOwn = OwnEvents.ALL;
  private @Nullable Executor executor;
  private int queueCapacity = 1_000;
  private Clock clock = Clock.systemUTC();
  private Alarm alarm = Alarm.SYSTEM;
  private Duration duplicateWindow = Duration.ofSeconds(5);
  private Duration echoWait = Duration.ofSeconds(10);
  private WebhookListener listener = WebhookListener.LOGGING;

  WebhookRouterBuilder(Bot bot) {
    this.bot = bot;
    Credential credential = bot.client().options().credential();
    isBotToken = credential != null && credential.kind() == CredentialKind.AGENT_BOT;
    ownClients.add(bot.client());
  }

  /** How deliveries are checked. Needed, unless {@link #acceptUnverified()} is said. */
  public WebhookRouterBuilder verifyWith(WebhookVerifier newVerifier) {
    verifier = newVerifier;
    return this;
  }

  /** Believes whoever calls, which is right behind something else that checks, and in tests. */
  public WebhookRouterBuilder acceptUnverified() {
    unverified = true;
    return this;
  }

  /**
   * What the address is to the server; an agent bot's with a bot token, else an account webhook's.
   */
  public WebhookRouterBuilder receiver(Receiver newReceiver) {
    receiver = newReceiver;
    return this;
  }

  /** The id of the bot whose token the client has. Needed then, since a bot cannot ask. */
  public WebhookRouterBuilder botId(long id) {
    return ownId(true, id);
  }

  /**
   * The id of the user whose token the client has; asked of the profile, when it is first of use,
   * if it is not said.
   */
  public WebhookRouterBuilder userId(long id) {
    return ownId(false, id);
  }

  /** Which events the program counts as its own; {@link OwnEvents#ALL} by default. */
  public WebhookRouterBuilder ignoreOwn(OwnEvents own) {
    ignoredOwn = own;
    return this;
  }

  /** Another client whose messages are the program's own, such as one that writes as visitors. */
  public WebhookRouterBuilder ownClient(ClientFacade client) {
    ownClients.add(client);
    return this;
  }

  /**
   * Runs the handlers; by default a thread for each at work. What it refuses is done by the thread
   * that brings the delivery, so it should not refuse. The router does not shut it down.
   */
  public WebhookRouterBuilder executor(Executor newExecutor) {
    executor = newExecutor;
    return this;
  }

  /**
   * How many events may wait or be worked on; 1,000 by default. {@link Receiver} says what happens
   * to further ones.
   */
  public WebhookRouterBuilder queueCapacity(int capacity) {
    queueCapacity = capacity;
    return this;
  }

  /** By which events are forgotten; the system's by default. */
  public WebhookRouterBuilder clock(Clock newClock) {
    clock = newClock;
    return this;
  }

  /**
   * For how long the same body counts as a double where the server sends no delivery id; 5 s by
   * default. Messages, conversations and contacts are created once anyway, whatever is sent.
   */
  public WebhookRouterBuilder duplicateWindow(Duration window) {
    duplicateWindow = window;
    return this;
  }

  /**
   * How long a message may be held that may be the echo of a send whose answer is not there yet; 10
   * s by default. After that it is handled.
   */
  public WebhookRouterBuilder echoWait(Duration longest) {
    echoWait = longest;
    return this;
  }

  /** Told what happens to deliveries; {@link WebhookListener#LOGGING} by default. */
  public WebhookRouterBuilder listener(WebhookListener newListener) {
    listener = newListener;
    return this;
  }

  /**
   * The router, which watches what the client sends from now on.
   *
   * @throws InvalidRequestException if something is missing or does not fit
   */
  public WebhookRouter build() {
    if (verifier == null && !unverified) {
      throw new InvalidRequestException(
          "a WebhookRouter needs verifyWith(..): WebhookVerifier.of(secret) for servers that sign,"
              + " WebhookVerifier.ofAddress(secret) for others; or acceptUnverified()");
    }
    if (registrations().isEmpty()) {
      throw new InvalidRequestException("a WebhookRouter without a handler does nothing");
    }
    if (isBotToken && ownId == null && ignoredOwn == OwnEvents.ALL) {
      throw new InvalidRequestException(
          "the client has a bot's token: tell the WebhookRouter its botId(..), which a bot cannot"
              + " ask, so that the bot does not answer itself");
    }
    return new WebhookRouter(this);
  }

  WebhookRouterBuilder alarm(Alarm newAlarm) {
    alarm = newAlarm;
    return this;
  }

  Bot bot() {
    return bot;
  }

  @Nullable
  WebhookVerifier verifier() {
    return verifier;
  }

  Receiver receiver() {
    if (receiver != null) {
      return receiver;
    }
    return isBotToken ? Receiver.AGENT_BOT : Receiver.ACCOUNT_WEBHOOK;
  }

  OwnIdentity identity() {
    Long id = ownId;
    LongSupplier lookUp = id == null ? () -> bot.client().profile().get().getId() : () -> id;
    return new OwnIdentity(isBotToken ? SenderKind.AGENT_BOT : SenderKind.USER, lookUp);
  }

  OwnEvents ignoredOwn() {
    return ignoredOwn;
  }

  List<ClientFacade> ownClients() {
    return List.copyOf(ownClients);
  }

  @Nullable
  Executor executor() {
    return executor;
  }

  int queueCapacity() {
    return queueCapacity;
  }

  Clock clock() {
    return clock;
  }

  Alarm alarm() {
    return alarm;
  }

  Duration duplicateWindow() {
    return duplicateWindow;
  }

  Duration echoWait() {
    return echoWait;
  }

  WebhookListener listener() {
    return listener;
  }

  private WebhookRouterBuilder ownId(boolean ofBot, long id) {
    if (ofBot != isBotToken) {
      throw new InvalidRequestException(
          isBotToken
              ? "the client has a bot's token: say botId(..), not userId(..)"
              : "the client has a user's token: say userId(..), not botId(..)");
    }
    ownId = id;
    return this;
  }
}
