package ai.inquirly.sdk.core.encode;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers that JSON can hold and the server keeps. */
final class Numbers {
  private Numbers() {}

  static Number checked(Refusals refuse, String where, Number number) {
    if (number instanceof Long
        || number instanceof Integer
        || number instanceof Short
        || number instanceof Byte
        || number instanceof BigInteger) {
      return number;
    }
    boolean isDecimal =
        number instanceof Double || number instanceof Float || number instanceof BigDecimal;
    if (!isDecimal) {
      throw refuse.of(
          where, "is a " + number.getClass().getName() + ": use a long, double or BigDecimal");
    }
    // the server answers 400 to NaN and turns what a double cannot hold into null
    if (!Double.isFinite(number.doubleValue())) {
      throw refuse.of(where, "is not a finite number, or larger than a double: leave it out");
    }
    return number instanceof Float ? new BigDecimal(number.toString()) : number;
  }

  /** Digits without exponent. */
  static String text(Number number) {
    return number instanceof Double || number instanceof BigDecimal
        ? new BigDecimal(number.toString()).toPlainString()
        : number.toString();
  }
}
