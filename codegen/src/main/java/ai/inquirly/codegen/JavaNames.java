package ai.inquirly.codegen;

import java.util.Locale;
import java.util.Set;

/** Names of the API as Java names. */
final class JavaNames {
  private static final Set<String> RESERVED =
      Set.of(
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "final",
          "finally",
          "float",
          "for",
          "goto",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "package",
          "private",
          "protected",
          "public",
          "return",
          "short",
          "static",
          "strictfp",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "transient",
          "try",
          "void",
          "volatile",
          "while",
          "true",
          "false",
          "null");

  private JavaNames() {}

  /** {@code last_activity_at} becomes {@code LastActivityAt}. */
  static String upperCamel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String part : name.split("[^A-Za-z0-9]+")) {
      if (!part.isEmpty()) {
        camel.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
      }
    }
    return camel.toString();
  }

  /** {@code last_activity_at} becomes {@code lastActivityAt}. */
  static String lowerCamel(String name) {
    String camel = upperCamel(name);
    String lower = camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1);
    return RESERVED.contains(lower) ? "is" + camel : lower;
  }

  /**
   * {@code Channel::WebWidget} becomes {@code CHANNEL_WEB_WIDGET}, {@code -name} becomes {@code
   * NAME_DESCENDING}.
   */
  static String constant(String word) {
    String name =
        word.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
            .replaceAll("[^A-Za-z0-9]+", "_")
            .toUpperCase(Locale.ROOT);
    name = name.replaceAll("^_|_$", "");
    if (word.startsWith("-")) {
      name += "_DESCENDING";
    }
    return Character.isDigit(name.charAt(0)) ? "_" + name : name;
  }

  /** {@code createContactInbox} becomes {@code CREATE_CONTACT_INBOX}. */
  static String endpointConstant(String method) {
    return method.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }
}
