package ai.inquirly.sdk.core.limit;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the calls of one or several clients below the server's limits. Share one instance among all
 * clients of a process that call the same server; clients made by {@code withOptions} share it by
 * themselves. Safe for use by several threads.
 *
 * <p>The server counts in fixed windows on full minutes of its clock: {@value #GENERAL} calls a
 * minute per client address whatever the token, contact searches per account, reports per token and
 * account and per account. An installation may have other figures; set them with {@link
 * #withLimit}. Other processes behind the same address count too, which a limiter cannot see: a 429
 * closes the window for all calls that share it.
 */
public final class RateLimiter {
  static final int GENERAL = 3000;

  private final List<RateLimit> limits;
  private final Windows windows = new Windows();

  private RateLimiter(List<RateLimit> limits) {
    this.limits = List.copyOf(limits);
  }

  /** The limits of a server in its standard configuration. */
  public static RateLimiter standard() {
    Pattern reports = Pattern.compile("/api/v2/accounts/(\\d+)/reports");
    return new RateLimiter(
        List.of(
            new RateLimit("general", Pattern.compile(""), GENERAL, 60, false),
            new RateLimit(
                "contact search",
                Pattern.compile("/api/v1/accounts/(\\d+)/contacts/search"),
                100,
                60,
                false),
            new RateLimit("reports per token", reports, 100, 60, true),
            new RateLimit("reports per account", reports, 1000, 60, false),
            new RateLimit(
                "transcript",
                Pattern.compile("/api/v1/accounts/(\\d+)/conversations/\\d+/transcript"),
                30,
                3600,
                false),
            new RateLimit(
                "upload", Pattern.compile("/api/v1/accounts/(\\d+)/upload$"), 60, 3600, false)));
  }

  /** A limiter with these limits only. */
  public static RateLimiter of(RateLimit... limits) {
    return new RateLimiter(List.of(limits));
  }

  /**
   * A new limiter with another figure for one of the limits: {@code general}, {@code contact
   * search}, {@code reports per token}, {@code reports per account}, {@code transcript} or {@code
   * upload}.
   */
  public RateLimiter withLimit(String name, int limit) {
    List<RateLimit> changed = new ArrayList<>();
    for (RateLimit each : limits) {
      changed.add(each.name().equals(name) ? each.withLimit(limit) : each);
    }
    return new RateLimiter(changed);
  }

  /**
   * Takes the next free place for a call, in the order of asking.
   *
   * @param origin scheme, host and port
   * @param path the path of the call
   * @param token its token; null for none
   * @param now the server's time as far as known
   */
  public Permit reserve(String origin, String path, @Nullable String token, Instant now) {
    List<Windows.Counter> counters = new ArrayList<>();
    for (RateLimit limit : limits) {
      Matcher matcher = limit.path().matcher(path);
      if (matcher.find()) {
        String account = matcher.groupCount() > 0 ? matcher.group(1) : "";
        // a hash tells tokens apart without keeping them
        String owner = limit.perToken() && token != null ? " " + token.hashCode() : "";
        counters.add(
            new Windows.Counter(limit.name() + " " + origin + " " + account + owner, limit));
      }
    }
    return windows.reserve(counters, now);
  }
}
