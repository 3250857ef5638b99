package ai.inquirly.sdk.core.json;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;

/** Readings of a scalar that came as another JSON kind than modelled; null where there is none. */
final class OddValue {
  private OddValue() {}

  static @Nullable String toText(Object value) {
    return value instanceof Number || value instanceof Boolean ? value.toString() : null;
  }

  static @Nullable Long toLong(Object value) {
    if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
      return number.longValue();
    }
    return value instanceof String text && text.matches("-?[0-9]{1,18}")
        ? (Long) Long.parseLong(text)
        : null;
  }

  static @Nullable Double toDouble(Object value) {
    if (value instanceof Long number) {
      return number.doubleValue();
    }
    return value instanceof String text && text.matches("-?[0-9]{1,300}(\\.[0-9]{1,300})?")
        ? (Double) new BigDecimal(text).doubleValue()
        : null;
  }

  static @Nullable Boolean toBoolean(Object value) {
    return "true".equals(value) ? Boolean.TRUE : "false".equals(value) ? Boolean.FALSE : null;
  }
}
