package ai.inquirly.sdk.core.json;

import jakarta.annotation.Nullable;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a model has to remember beside its typed fields so that it can be written as it came:
 * explicit nulls, values of another kind than modelled, properties that are not modelled. Made only
 * when there is such a thing.
 */
final class Leftovers {
  private String[] nulls;
  private int nullCount;
  private @Nullable Map<String, Object> raw;
  private @Nullable Map<String, Object> additional;

  Leftovers() {
    nulls = new String[4];
  }

  Leftovers(Leftovers other) {
    nulls = other.nulls.clone();
    nullCount = other.nullCount;
    raw = other.raw == null ? null : new LinkedHashMap<>(other.raw);
    additional = other.additional == null ? null : new LinkedHashMap<>(other.additional);
  }

  void addNull(String name) {
    if (nullCount == nulls.length) {
      nulls = Arrays.copyOf(nulls, nullCount * 2);
    }
    nulls[nullCount++] = name;
  }

  void putRaw(String name, Object value) {
    if (raw == null) {
      raw = new LinkedHashMap<>();
    }
    raw.put(name, value);
  }

  void putAdditional(String name, @Nullable Object value) {
    if (additional == null) {
      additional = new LinkedHashMap<>();
    }
    additional.put(name, value);
  }

  /** Forgets what came for a property, since it gets a new value. */
  void forget(String name) {
    if (raw != null) {
      raw.remove(name);
    }
    for (int i = 0; i < nullCount; i++) {
      if (nulls[i].equals(name)) {
        nulls[i--] = nulls[--nullCount];
      }
    }
  }

  boolean isNull(String name) {
    for (int i = 0; i < nullCount; i++) {
      if (nulls[i].equals(name)) {
        return true;
      }
    }
    return false;
  }

  @Nullable
  Object raw(String name) {
    return raw == null ? null : raw.get(name);
  }

  Map<String, Object> additional() {
    return additional == null ? Map.of() : Collections.unmodifiableMap(additional);
  }
}
