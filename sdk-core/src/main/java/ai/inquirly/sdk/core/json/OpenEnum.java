package ai.inquirly.sdk.core.json;

import jakarta.annotation.Nullable;

/**
 * A word of an open list: the constants are what the SDK knows, and any other word of the server is
 * kept as it came. Use {@link #known()} in a {@code switch}.
 *
 * @param <K> the enum of the known words
 */
public abstract class OpenEnum<K extends Enum<K>> {
  private final String word;
  private final K known;
  private final @Nullable Long number;
  private final boolean isKnown;

  protected OpenEnum(String word, K known, @Nullable Long number) {
    this.word = word;
    this.known = known;
    this.number = number;
    isKnown = !known.name().equals("UNKNOWN");
  }

  /** The constant for {@code switch}; {@code UNKNOWN} for a word that this SDK does not know. */
  public final K known() {
    return known;
  }

  /** Whether this SDK knows the word. */
  public final boolean isKnown() {
    return isKnown;
  }

  /** What is written to JSON: the word, or the number where the server uses numbers. */
  public final Object wireValue() {
    return number == null ? word : number;
  }

  /**
   * Why the server would fail on this word, and what to send instead; null for all words that it
   * takes.
   */
  public @Nullable String refusal() {
    return null;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof OpenEnum<?> that
        && that.getClass() == getClass()
        && that.word.equals(word);
  }

  @Override
  public final int hashCode() {
    return word.hashCode();
  }

  /** The word as the API spells it. */
  @Override
  public final String toString() {
    return word;
  }
}
