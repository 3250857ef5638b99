package ai.inquirly.sdk.testing.server;

import java.time.Clock;

/**
 * What a fake server starts with.
 *
 * @param port the port on loopback, 0 for any that is free
 * @param clock the time that the server goes by
 * @param platformToken the token of the one platform app of a new installation, null for a random
 *     one
 * @param origin what stands in front of served file and page addresses, null for the server's own
 *     address
 */
public record ServerOptions(int port, Clock clock, String platformToken, String origin) {

  /** Any free port, the system's clock, a random token, the server's own address. */
  public static ServerOptions defaults() {
    return new ServerOptions(0, Clock.systemUTC(), null, null);
  }
}
