package ai.inquirly.sdk.core.encode;

import java.util.regex.Pattern;

/**
 * Names of form fields that the server reads as they are meant. Its parser looks for {@code ;} and
 * {@code name=} without regard to quotes, so that a key such as {@code x; name=role} would set
 * another field, and brackets structure the names.
 */
final class FormNames {
  private static final Pattern UNSAFE = Pattern.compile("[\\x00-\\x1f\\x7f\"\\\\;=\\[\\]]");

  private FormNames() {}

  /** A list's name without the brackets that the spec may have put behind it. */
  static String base(String name) {
    return name.endsWith("[]") ? name.substring(0, name.length() - 2) : name;
  }

  /** Checks the name of a top-level field. */
  static void checkField(Refusals refuse, String name) {
    if (name.equalsIgnoreCase("_method")) {
      throw refuse.of(name, "in a form would make the server carry out another method: leave it");
    }
    checkKey(refuse, name, base(name));
  }

  /** Checks a key on any level. */
  static void checkKey(Refusals refuse, String where, String key) {
    if (key.isBlank() || UNSAFE.matcher(key).find()) {
      throw refuse.of(
          where,
          "has a name that a form with files cannot carry (blank, or with a control character,"
              + " quote, backslash, semicolon, equals sign or bracket)"
              + FormFields.TWO_CALLS);
    }
  }
}
