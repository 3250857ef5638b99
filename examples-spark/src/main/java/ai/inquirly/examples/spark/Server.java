package ai.inquirly.examples.spark;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.limit.RateLimiter;
import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How workers reach the server: travels to them, where a client cannot.
 *
 * @param baseUrl the address
 * @param token of a user
 * @param account the account to read
 * @param callsPerMinute the limit of each JVM; on a cluster, the server's limit divided by the
 *     number of executors if they share an address
 */
record Server(String baseUrl, String token, long account, int callsPerMinute)
    implements Serializable {
  private static final Map<Server, InquirlyClient> CLIENTS = new ConcurrentHashMap<>();

  /** The one client of this JVM, shared by all tasks that run in it. */
  InquirlyClient client() {
    return CLIENTS.computeIfAbsent(this, Server::connect);
  }

  private InquirlyClient connect() {
    RateLimiter limiter = RateLimiter.standard().withLimit("general", callsPerMinute);
    return InquirlyClient.builder()
        .baseUrl(baseUrl)
        .apiAccessToken(token)
        .deadline(null)
        .options(o -> o.rateLimiter(limiter))
        .build();
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "account " + account + " of " + baseUrl;
  }
}
