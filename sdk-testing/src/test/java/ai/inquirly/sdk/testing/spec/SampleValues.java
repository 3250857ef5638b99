package ai.inquirly.sdk.testing.spec;

import ai.inquirly.sdk.core.FileUpload;
import ai.inquirly.sdk.core.json.OpenEnum;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes a value of whatever type a setter of the SDK takes. */
final class SampleValues {
  private static final int DEEPEST = 4;

  private SampleValues() {}

  /** The setters of a builder that can be filled, in an order that stays. */
  static List<Method> setters(Class<?> builder) {
    return Arrays.stream(builder.getDeclaredMethods())
        .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic() && !m.isVarArgs())
        .filter(m -> m.getParameterCount() == 1 && m.getReturnType() == builder)
        .filter(m -> value(m, 0) != null)
        .sorted(Comparator.comparing(Method::toGenericString))
        .toList();
  }

  /** A value for a setter. */
  static Object value(Method setter) {
    return value(setter, 0);
  }

  private static Object value(Method setter, int depth) {
    return value(setter.getGenericParameterTypes()[0], setter.getName(), depth);
  }

  private static Object value(Type type, String name, int depth) {
    if (type instanceof ParameterizedType parameterized) {
      Type[] of = parameterized.getActualTypeArguments();
      return parameterized.getRawType() == Map.class
          ? Map.of("key", of[1] == Object.class ? true : value(of[1], name, depth))
          : parameterized.getRawType() == List.class ? list(value(of[0], name, depth)) : null;
    }
    if (type == String.class || type == Object.class) {
      return text(name.toLowerCase(Locale.ROOT));
    }
    if (type == long.class || type == Long.class) {
      return 1L;
    }
    if (type == double.class || type == Double.class) {
      return 1.5;
    }
    if (type == boolean.class || type == Boolean.class) {
      return true;
    }
    if (type == Instant.class) {
      return Instant.parse("2026-11-20T08:00:00Z");
    }
    if (type == FileUpload.class) {
      return FileUpload.of("note.txt", "note".getBytes(StandardCharsets.UTF_8));
    }
    return type instanceof Class<?> model ? ofModel(model, depth) : null;
  }

  private static List<?> list(Object element) {
    return element == null ? null : List.of(element);
  }

  private static String text(String name) {
    if (name.contains("password")) {
      return "Secret-1234";
    }
    return name.contains("email")
        ? "sam@acme.test"
        : name.contains("url")
            ? "https://acme.test/"
            : name.contains("phone") ? "+4915550100" : "1";
  }

  private static Object ofModel(Class<?> model, int depth) {
    try {
      if (OpenEnum.class.isAssignableFrom(model)) {
        return Arrays.stream(model.getFields())
            .filter(f -> f.getType() == model)
            .findFirst()
            .orElseThrow()
            .get(null);
      }
      Object builder = model.getMethod("builder").invoke(null);
      for (Method setter : setters(builder.getClass())) {
        if (depth < DEEPEST) {
          setter.invoke(builder, value(setter, depth + 1));
        }
      }
      return builder.getClass().getMethod("build").invoke(builder);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }
}
