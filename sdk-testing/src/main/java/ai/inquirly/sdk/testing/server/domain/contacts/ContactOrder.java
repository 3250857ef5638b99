package ai.inquirly.sdk.testing.server.domain.contacts;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The order that {@code sort} asks for: keys apply in the server's own order, unknown ones are
 * ignored, and without any the rows come as the database has them.
 */
public final class ContactOrder {
  private static final Map<String, Key<?>> KEYS = new LinkedHashMap<>();

  static {
    KEYS.put("email", new Key<>(c -> folded(c.get(Contact.EMAIL)), false));
    KEYS.put("name", new Key<>(c -> folded(c.get(Contact.NAME)), false));
    KEYS.put("phone_number", new Key<>(c -> c.get(Contact.PHONE_NUMBER), false));
    KEYS.put("last_activity_at", new Key<>(c -> c.get(Contact.LAST_ACTIVITY_AT), true));
    KEYS.put("created_at", new Key<>(Row::createdAt, true));
    KEYS.put("company", new Key<>(c -> attribute(c, "company_name"), true));
    KEYS.put("city", new Key<>(c -> attribute(c, "city"), true));
    KEYS.put("country", new Key<>(c -> attribute(c, "country"), true));
  }

  /** Nulls are the greatest values, unless they come last in both directions. */
  private record Key<T extends Comparable<? super T>>(
      Function<Contact, T> value, boolean nullsLast) {
    Comparator<Contact> comparator(boolean descending) {
      Comparator<T> natural =
          descending ? Comparator.<T>reverseOrder() : Comparator.<T>naturalOrder();
      return Comparator.comparing(
          value,
          descending && !nullsLast
              ? Comparator.nullsFirst(natural)
              : Comparator.nullsLast(natural));
    }
  }

  private ContactOrder() {}

  /**
   * The comparator for a request.
   *
   * @throws InternalFailure if {@code sort} is a list or an object
   */
  public static Comparator<Contact> of(Params params) {
    if (params.has("sort") && params.get("sort").isContainerNode()) {
      throw new InternalFailure("sort is no text");
    }
    String sort = params.text("sort");
    List<String> wanted = sort == null ? List.of() : List.of(sort.split(","));
    List<Comparator<Contact>> comparators = new ArrayList<>();
    KEYS.forEach(
        (name, key) -> {
          if (wanted.contains(name) || wanted.contains("-" + name)) {
            comparators.add(key.comparator(!wanted.contains(name)));
          }
        });
    if (comparators.isEmpty()) {
      return Comparator.comparingLong(Row::position);
    }
    return comparators.stream()
        .reduce(Comparator::thenComparing)
        .orElseThrow()
        .thenComparingLong(Row::id);
  }

  private static String folded(String text) {
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }

  private static String attribute(Contact contact, String name) {
    return contact.get(Contact.ADDITIONAL_ATTRIBUTES).path(name).textValue();
  }
}
