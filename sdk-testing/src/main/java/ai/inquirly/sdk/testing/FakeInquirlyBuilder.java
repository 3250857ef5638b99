package ai.inquirly.sdk.testing;

import ai.inquirly.sdk.testing.server.ServerOptions;
import java.time.Clock;

/** How a {@link FakeInquirly} is to be. Made by {@link FakeInquirly#builder()}. */
public final class FakeInquirlyBuilder {
  static final String PLATFORM_TOKEN = "fakePlatformAppToken1111";

  private int port;
  private String platformToken = PLATFORM_TOKEN;
  private FakeClock clock = FakeClock.ticking();
  private StartData data = StartData.DEMO;

  FakeInquirlyBuilder() {}

  /** The port on loopback; any that is free unless told otherwise. */
  public FakeInquirlyBuilder port(int newPort) {
    port = newPort;
    return this;
  }

  /** The token of the platform app. */
  public FakeInquirlyBuilder platformToken(String token) {
    platformToken = token;
    return this;
  }

  /** The time that the server goes by; the system's unless told otherwise. */
  public FakeInquirlyBuilder clock(Clock newClock) {
    clock = FakeClock.of(newClock);
    return this;
  }

  /** Starts with the demo data: a small company, with contacts and conversations. The default. */
  public FakeInquirlyBuilder demoData() {
    return startingWith(StartData.DEMO);
  }

  /** Starts with one account that has an administrator, an agent, a bot and an API inbox. */
  public FakeInquirlyBuilder blankAccount() {
    return startingWith(StartData.BLANK_ACCOUNT);
  }

  /** Starts with nothing but a platform app, as right after an installation. */
  public FakeInquirlyBuilder empty() {
    return startingWith(StartData.NOTHING);
  }

  /** Starts the server. */
  public FakeInquirly start() {
    return new FakeInquirly(this);
  }

  /**
   * Starts the server as an extension of JUnit Jupiter, for a {@code @RegisterExtension} field:
   * each test begins with the state of the start.
   */
  public FakeInquirly extension() {
    return FakeInquirlyExtension.start(this);
  }

  FakeClock fakeClock() {
    return clock;
  }

  StartData data() {
    return data;
  }

  ServerOptions serverOptions() {
    return new ServerOptions(port, clock, platformToken, null);
  }

  private FakeInquirlyBuilder startingWith(StartData newData) {
    data = newData;
    return this;
  }
}
