package ai.inquirly.sdk.core.leaks;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** The tokens of the tests, none of which may be seen anywhere but on the wire. */
public final class Secrets {
  /** For tests that need no token of their own. */
  public static final String TOKEN = "tok3nThatMustNotLeak9876";

  private static final Set<String> ALL =
      new ConcurrentSkipListSet<>(
          Set.of(
              TOKEN,
              "user-token",
              "agent-bot-token",
              "platform-app-token",
              "replayed-token",
              "fuzz-token"));

  private Secrets() {}

  /** One more, such as a token that a fake server made up. */
  public static void add(String secret) {
    ALL.add(secret);
  }

  static Set<String> all() {
    return new TreeSet<>(ALL);
  }
}
