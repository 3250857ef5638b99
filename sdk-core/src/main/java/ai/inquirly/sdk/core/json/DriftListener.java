package ai.inquirly.sdk.core.json;

/**
 * Told when an answer differs from what this SDK models: the API has moved, or a record holds what
 * it should not.
 */
@FunctionalInterface
public interface DriftListener {
  /** Ignores everything. */
  DriftListener NONE = (kind, model, property, found) -> {};

  /** What differs. */
  enum Kind {
    /** A property that the model lacks. */
    UNKNOWN_PROPERTY,
    /** A word that the enum lacks. */
    UNKNOWN_WORD,
    /** A value of another JSON kind than modelled. */
    UNEXPECTED_KIND
  }

  /**
   * One difference.
   *
   * @param kind what differs
   * @param model the model's simple class name
   * @param property the property's name in the JSON
   * @param found the unknown word, or the kind of JSON value that came; never the value of a field
   */
  void onDrift(Kind kind, String model, String property, String found);
}
