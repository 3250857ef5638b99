package ai.inquirly.codegen;

import java.util.Locale;
import javax.lang.model.SourceVersion;

/** Names of the API as Java names. */
final class JavaNames {
  private JavaNames() {}

  /** {@code last_activity_at} becomes {@code LastActivityAt}. */
  static String upperCamel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String part : name.split("[^A-Za-z0-9]+")) {
      if (!part.isEmpty()) {
        camel.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
      }
    }
    if (camel.isEmpty() || !Character.isLetter(camel.charAt(0))) {
      throw new SpecException("`" + name + "` gives no Java name: set x-java-name");
    }
    return camel.toString();
  }

  /** {@code last_activity_at} becomes {@code lastActivityAt}. */
  static String lowerCamel(String name) {
    String camel = upperCamel(name);
    return camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1);
  }

  /** As {@link #lowerCamel}, but the keyword {@code private} becomes {@code isPrivate}. */
  static String flag(String name) {
    String lower = lowerCamel(name);
    return SourceVersion.isKeyword(lower) ? "is" + upperCamel(name) : lower;
  }

  /** The name of a field, setter or parameter. */
  static String variable(String name) {
    String lower = lowerCamel(name);
    if (SourceVersion.isKeyword(lower)) {
      throw new SpecException("`" + name + "` is a keyword of Java: set x-java-name");
    }
    return lower;
  }

  /**
   * {@code Channel::WebWidget} becomes {@code WEB_WIDGET}, {@code -name} becomes {@code
   * NAME_DESCENDING}.
   */
  static String constant(String word) {
    if (word.isEmpty()) {
      return "NONE";
    }
    String ownName = word.substring(word.lastIndexOf("::") + 1);
    String name = underscored(ownName).replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_|_$", "");
    if (name.isEmpty()) {
      throw new SpecException("the word `" + word + "` gives no name of a constant");
    }
    String upper = name.toUpperCase(Locale.ROOT) + (word.startsWith("-") ? "_DESCENDING" : "");
    return Character.isDigit(upper.charAt(0)) ? "_" + upper : upper;
  }

  /** {@code createContactInbox} becomes {@code CREATE_CONTACT_INBOX}. */
  static String endpointConstant(String method) {
    return underscored(method).toUpperCase(Locale.ROOT);
  }

  private static String underscored(String camel) {
    return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2");
  }
}
