package ai.inquirly.sdk.core.json;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Base of all generated models: immutable, equal by their JSON, and written back as they came.
 * Properties that the SDK does not model are kept in {@link #getAdditionalProperties()}; a modelled
 * property that came with an unexpected kind of value gives nothing from its getter, and the value
 * as it came from {@link #raw}.
 */
public abstract class Model {
  private final @Nullable Leftovers leftovers;

  protected Model(ModelBuilder<?> builder) {
    leftovers = builder.handOver();
  }

  /** Names each field with its value; generated. */
  protected abstract void fields(Fields to);

  /**
   * Properties of the JSON object that this SDK does not model, as plain Java values; never null,
   * unmodifiable.
   */
  public final Map<String, Object> getAdditionalProperties() {
    return leftovers == null ? Map.of() : leftovers.additional();
  }

  /**
   * The value of a property as it came, by its name in the JSON ({@code "created_at"}): text,
   * number, boolean, {@code List}, {@code Map} or a model.
   *
   * @return null if the property is absent or null
   */
  public final @Nullable Object raw(String property) {
    return toMap().get(property);
  }

  /** Whether the JSON has this property, be it with null. */
  public final boolean has(String property) {
    return toMap().containsKey(property);
  }

  /**
   * All present properties by their names in the JSON, in the order of the model; unmodifiable.
   * Nested models stay models.
   */
  public final Map<String, Object> toMap() {
    Map<String, Object> all = new LinkedHashMap<>();
    accept(all::put);
    return Collections.unmodifiableMap(all);
  }

  /** Shows each present property to the visitor, the additional ones last. */
  public final void accept(Fields.Visitor visitor) {
    fields(new Fields(visitor, leftovers));
    getAdditionalProperties().forEach(visitor::field);
  }

  /** The value of a property that the server always sends. */
  protected final <T> T required(String property, @Nullable T value) {
    if (value == null) {
      throw new MissingPropertyException(getClass().getSimpleName(), property, raw(property));
    }
    return value;
  }

  /** Never null: an absent list is empty. */
  protected static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  /** Never null: an absent object is empty. */
  protected static Map<String, Object> orEmpty(@Nullable Map<String, Object> map) {
    return map == null ? Map.of() : map;
  }

  /**
   * A time from any of the forms that the server uses; null if absent, never (0), or no time at
   * all.
   */
  protected final @Nullable Instant instant(String property, @Nullable Object value) {
    Object came = value != null || leftovers == null ? value : leftovers.raw(property);
    return came == null ? null : WireTime.parse(came);
  }

  /** The second form of a property whose value may have two. */
  @Nullable
  protected final <T> T alternative(String property, Class<T> form) {
    Object came = leftovers == null ? null : leftovers.raw(property);
    return form.isInstance(came) ? form.cast(came) : null;
  }

  final @Nullable Leftovers leftovers() {
    return leftovers;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other == this
        || other != null
            && other.getClass() == getClass()
            && ((Model) other).toMap().equals(toMap());
  }

  @Override
  public final int hashCode() {
    return toMap().hashCode();
  }

  /** Short, and without personal data: the class and the id, if there is one. */
  @Override
  public final String toString() {
    Object id = raw("id");
    return getClass().getSimpleName()
        + (id instanceof Long ? "[id=" + id + "]" : "[" + toMap().size() + " properties]");
  }
}
