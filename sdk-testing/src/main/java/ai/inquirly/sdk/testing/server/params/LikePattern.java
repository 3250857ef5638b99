package ai.inquirly.sdk.testing.server.params;

import java.util.regex.Pattern;

/** The database's LIKE: percent and underscore are wildcards, a backslash takes that away. */
public final class LikePattern {
  private final Pattern pattern;

  private LikePattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /** A pattern that looks at letter case. */
  public static LikePattern exactCase(String like) {
    return new LikePattern(Pattern.compile(regex(like), Pattern.DOTALL));
  }

  /** A pattern that does not look at letter case. */
  public static LikePattern anyCase(String like) {
    int flags = Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return new LikePattern(Pattern.compile(regex(like), flags));
  }

  /** Whether a text matches; null never does. */
  public boolean matches(String text) {
    return text != null && pattern.matcher(text).matches();
  }

  private static String regex(String like) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < like.length(); i++) {
      char c = like.charAt(i);
      if (c == '%') {
        regex.append(".*");
      } else if (c == '_') {
        regex.append('.');
      } else if (c == '\\' && i + 1 < like.length()) {
        regex.append(Pattern.quote(String.valueOf(like.charAt(++i))));
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return regex.toString();
  }
}
