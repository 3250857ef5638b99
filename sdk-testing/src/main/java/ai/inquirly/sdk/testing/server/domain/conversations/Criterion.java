package ai.inquirly.sdk.testing.server.domain.conversations;

import ai.inquirly.sdk.testing.server.state.Conversation;
import java.util.function.Predicate;

/**
 * A test of conversations.
 *
 * @param name tells it from all tests that may give another result for the same row
 * @param test the test, which looks at nothing but the row and what the name tells
 */
public record Criterion(String name, Predicate<Conversation> test) {
  /** Passes all. */
  public static final Criterion ANY = new Criterion("", conversation -> true);

  /** Passes what passes both. */
  public Criterion and(Criterion other) {
    if (other == ANY) {
      return this;
    }
    return this == ANY ? other : new Criterion(name + ", " + other.name, test.and(other.test));
  }
}
