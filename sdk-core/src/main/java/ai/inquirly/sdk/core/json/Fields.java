package ai.inquirly.sdk.core.json;

import jakarta.annotation.Nullable;

/**
 * Receives the fields of a model, one call each, from {@link Model#fields}. A null value means
 * absent, unless the property was null in the JSON (or cleared by a builder), which the model
 * remembers.
 */
public final class Fields {
  /** Gets each field that is present; a null value is a JSON null. */
  public interface Visitor {
    /** A property of the JSON object. */
    void field(String name, @Nullable Object value);

    /**
     * A property of the object under {@code root}, such as {@code portal} in {@code {"portal":
     * {"name": ..}}}.
     */
    default void nested(String root, String name, @Nullable Object value) {
      field(name, value);
    }

    /** A parameter of the query string. */
    default void query(String name, Object value) {
      field(name, value);
    }
  }

  private final Visitor visitor;
  private final @Nullable Leftovers leftovers;

  Fields(Visitor visitor, @Nullable Leftovers leftovers) {
    this.visitor = visitor;
    this.leftovers = leftovers;
  }

  /** Passes on a property of the JSON object. */
  public void field(String name, @Nullable Object value) {
    Object present = presentValue(name, value);
    if (present != null || isNull(name)) {
      visitor.field(name, present);
    }
  }

  /** Passes on a property that the server reads one level deeper. */
  public void nested(String root, String name, @Nullable Object value) {
    Object present = presentValue(name, value);
    if (present != null || isNull(name)) {
      visitor.nested(root, name, present);
    }
  }

  /** Passes on a parameter of the query string. */
  public void query(String name, @Nullable Object value) {
    if (value != null) {
      visitor.query(name, value);
    }
  }

  private @Nullable Object presentValue(String name, @Nullable Object value) {
    Object raw = leftovers == null ? null : leftovers.raw(name);
    return raw == null ? value : raw;
  }

  private boolean isNull(String name) {
    return leftovers != null && leftovers.isNull(name);
  }
}
