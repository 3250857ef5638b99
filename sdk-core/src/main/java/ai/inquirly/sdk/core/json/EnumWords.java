package ai.inquirly.sdk.core.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The known words of an open enum, found by word.
 *
 * @param <E> the open enum
 */
public final class EnumWords<E extends OpenEnum<?>> {
  private final Map<String, E> byWord = new HashMap<>();
  private final List<E> all;
  private final Function<String, E> unknown;

  private EnumWords(List<E> all, Function<String, E> unknown) {
    this.all = all;
    this.unknown = unknown;
    for (E value : all) {
      byWord.put(value.toString(), value);
    }
  }

  /** The known words in the order of the spec, and how to keep any other. */
  public static <E extends OpenEnum<?>> EnumWords<E> of(
      Function<String, E> unknown, List<E> known) {
    return new EnumWords<>(known, unknown);
  }

  /** The constant of this word, or a value that keeps the unknown word. */
  public E find(String word) {
    E known = byWord.get(word);
    return known == null ? unknown.apply(word) : known;
  }

  /** The constant with this place in the list; the number itself as a word if there is none. */
  public E at(long number) {
    return number >= 0 && number < all.size()
        ? all.get((int) number)
        : unknown.apply(Long.toString(number));
  }
}
