package ai.inquirly.sdk.core.encode;

import jakarta.annotation.Nullable;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A checked JSON object on its way into a body, in the order in which its fields came. */
final class ObjectValue extends AbstractMap<String, Object> {
  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final boolean typed;

  /**
   * Starts an empty object.
   *
   * @param typed whether the server knows the kinds of the fields, so that it reads {@code "5"} as
   *     a number; a free-form object keeps what it gets
   */
  ObjectValue(boolean typed) {
    this.typed = typed;
  }

  boolean isTyped() {
    return typed;
  }

  @Override
  @Nullable
  public Object put(String name, @Nullable Object value) {
    return fields.put(name, value);
  }

  @Override
  public boolean containsKey(Object name) {
    return fields.containsKey(name);
  }

  @Override
  @Nullable
  public Object get(Object name) {
    return fields.get(name);
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    return fields.entrySet();
  }
}
