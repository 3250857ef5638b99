package ai.inquirly.sdk.testing.server.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects what is wrong with a record, with the real server's texts. */
public final class ValidationErrors {
  /** The greatest number of characters of a column for short texts, unless said otherwise. */
  public static final int STRING_LIMIT = 255;

  /** The greatest number of characters of a column for long texts, unless said otherwise. */
  public static final int TEXT_LIMIT = 20_000;

  private final List<Error> found = new ArrayList<>();

  /**
   * One failed validation.
   *
   * @param attribute the name of the column, or {@code base}
   * @param fullMessage the text, with the attribute's name in front where the server has it
   */
  public record Error(String attribute, String fullMessage) {
    /** The text without the attribute's name in front. */
    public String message() {
      String name = humanName(attribute) + " ";
      return fullMessage.startsWith(name) ? fullMessage.substring(name.length()) : fullMessage;
    }
  }

  /** Adds an error whose text begins with the attribute's name. */
  public ValidationErrors add(String attribute, String message) {
    found.add(new Error(attribute, humanName(attribute) + " " + message));
    return this;
  }

  /** Adds an error with its whole text. */
  public ValidationErrors addFull(String attribute, String fullMessage) {
    found.add(new Error(attribute, fullMessage));
    return this;
  }

  /** The text must not be absent, empty or blank. */
  public ValidationErrors requireText(String attribute, String value) {
    return value == null || value.isBlank() ? add(attribute, "can't be blank") : this;
  }

  /** The text must not be longer than this. */
  public ValidationErrors limitLength(String attribute, String value, int limit) {
    return value != null && value.codePointCount(0, value.length()) > limit
        ? add(attribute, "is too long (maximum is " + limit + " characters)")
        : this;
  }

  /** Adds that the value is another record's. */
  public ValidationErrors taken(String attribute) {
    return add(attribute, "has already been taken");
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** What was found, in order. */
  public List<Error> all() {
    return List.copyOf(found);
  }

  /**
   * Goes on only if nothing was found.
   *
   * @throws RecordInvalid with all errors
   */
  public void check() {
    if (!found.isEmpty()) {
      throw new RecordInvalid(found);
    }
  }

  /** A column's name as the server writes it in texts: user_id is User. */
  public static String humanName(String attribute) {
    String words = attribute.replaceFirst("_id$", "").replace('_', ' ').trim();
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
