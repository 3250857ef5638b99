package ai.inquirly.sdk.testing;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.InquirlyPlatformClient;
import ai.inquirly.sdk.InquirlyPublicClient;
import ai.inquirly.sdk.testing.faults.Faults;
import ai.inquirly.sdk.testing.faults.FaultyConnection;
import ai.inquirly.sdk.testing.faults.RecordedRequest;
import ai.inquirly.sdk.testing.server.FakeServer;
import ai.inquirly.sdk.testing.server.state.AccessToken;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.PlatformApp;
import java.util.List;

/**
 * An Inquirly server in memory, on a port of this machine's loopback: it keeps state and answers as
 * the real one does.
 *
 * <pre>{@code
 * try (FakeInquirly inquirly = FakeInquirly.start(); InquirlyClient client = inquirly.client()) {
 *   client.contacts().list(inquirly.accountId()).forEach(c -> System.out.println(c.getName()));
 * }
 * }</pre>
 *
 * <p>In JUnit, {@link #extension()} gives each test a state of its own.
 */
public class FakeInquirly implements AutoCloseable {
  private final FakeServer server;
  private final FakeClock clock;
  private final Clients clients;
  private final FaultyConnection connection = new FaultyConnection();

  /** Starts a server as the builder says. */
  protected FakeInquirly(FakeInquirlyBuilder builder) {
    clock = builder.fakeClock();
    server = FakeServer.start(builder.serverOptions(), builder.data().writer(clock));
    server.intercept(connection);
    clients = new Clients(server);
  }

  /** A server with the demo data: a small company, with contacts and conversations. */
  public static FakeInquirly start() {
    return builder().start();
  }

  /** A server as right after its installation: nothing but a platform app. */
  public static FakeInquirly empty() {
    return builder().empty().start();
  }

  /** Says how the server is to be. */
  public static FakeInquirlyBuilder builder() {
    return new FakeInquirlyBuilder();
  }

  /**
   * A server for a {@code @RegisterExtension} field of a JUnit test: starts before the tests of the
   * class and stops after them, and each test begins with one account that has an administrator, an
   * agent, a bot, an API inbox, and no contacts. JUnit Jupiter must be on the class path.
   */
  public static FakeInquirly extension() {
    return builder().blankAccount().extension();
  }

  /** The address of the server, without a slash at its end. */
  public final String baseUrl() {
    return server.url();
  }

  /**
   * A client of the account's administrator. Clients need not be closed: they end with the server.
   */
  public final InquirlyClient client() {
    return clients.application(adminToken());
  }

  /** A client of the account's agent, who is no administrator. */
  public final InquirlyClient agentClient() {
    return clients.application(agentToken());
  }

  /**
   * A client of the account's agent bot, which may do nothing until it works in an inbox of the
   * account: connect it with {@code inboxes().setAgentBot(..)}.
   */
  public final InquirlyClient botClient() {
    return clients.bot(botToken());
  }

  /** A client of the platform app. */
  public final InquirlyPlatformClient platformClient() {
    return clients.platform(platformAppToken());
  }

  /** A client of a visitor, who has no token. */
  public final InquirlyPublicClient publicClient() {
    return clients.open();
  }

  /** The token of the account's administrator. */
  public final String adminToken() {
    return people().tokenOfMember("administrator");
  }

  /** The token of an agent of the account who is no administrator. */
  public final String agentToken() {
    return people().tokenOfMember("agent");
  }

  /** The token of the account's agent bot. */
  public final String botToken() {
    return people().tokenOfBot();
  }

  /** The token of the platform app. */
  public final String platformAppToken() {
    Installation installation = server.installation();
    return AccessToken.of(installation, installation.table(PlatformApp.ENTITY).get(1L));
  }

  /** The id of the account that the data came with. */
  public final long accountId() {
    return people().accountId();
  }

  /** The account that the data came with, to be filled and read by a test. */
  public final FakeAccount account() {
    return new FakeAccount(server, clients.inside(adminToken()), accountId());
  }

  /** The server's clock. */
  public final FakeClock clock() {
    return clock;
  }

  /** What goes wrong on purpose with the next calls over the network. */
  public final Faults faults() {
    return connection.faults();
  }

  /** The requests that came over the network, those of {@link #account()} left out. */
  public final List<RecordedRequest> requests() {
    return connection.requests();
  }

  /** The webhooks, bots and inbox addresses that the server told something, and what. */
  public final FakeDeliveries deliveries() {
    return new FakeDeliveries(server.installation());
  }

  /**
   * Begins anew with the state and the time of the start, at the same address and with the same
   * tokens.
   */
  public final void reset() {
    clock.reset();
    connection.reset();
    server.reset();
  }

  @Override
  public final void close() {
    clients.close();
    server.close();
  }

  private People people() {
    return new People(server.installation());
  }
}
