package ai.inquirly.sdk.core;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import jakarta.annotation.Nullable;

/** Text for message contents. */
public final class Text {
  private static final String BRACE = "{{ '{' }}";
  private static final String BACKTICK = "{{ '%60' | url_decode }}";

  private Text() {}

  /**
   * Makes a text arrive as it is, though the server takes message contents for Liquid templates: it
   * would replace <code>{{contact.name}}</code>, run <code>{% if %}</code>, and leave nothing of a
   * variable that it does not know.
   *
   * <pre>{@code
   * client.messages().create(accountId, conversationId, m -> m
   *     .content("Dear {{contact.name}}, you wrote: " + Text.literal(quoted)));
   * }</pre>
   *
   * <p>Use it for outgoing messages and private notes sent through the application API, once per
   * text (twice would show the escapes), for a whole content or for a part that stands in the open,
   * not inside a tag or between backticks. Incoming messages and the public API are not rendered
   * and need no escape. A text without <code>{{</code>, <code>{%</code>, a brace at its end or an
   * odd number of backticks is returned as it is; the result is longer otherwise, and its length
   * counts for the limit of 150,000.
   *
   * <p>It does not use <code>{% raw %}</code>: the text could end such a block itself, and the
   * server adds blocks of its own around what stands between backticks, which break an outer one.
   *
   * @throws InvalidRequestException if the text is null
   */
  public static String literal(@Nullable String text) {
    if (text == null) {
      throw new InvalidRequestException("Text.literal needs a text, not null");
    }
    if (!isTouched(text)) {
      return text;
    }
    StringBuilder literal = new StringBuilder(text.length() + 64);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '`') {
        literal.append(BACKTICK);
      } else if (c == '{' && opens(text, i)) {
        literal.append(BRACE);
      } else {
        literal.append(c);
      }
    }
    return literal.toString();
  }

  private static boolean isTouched(String text) {
    boolean pairedBackticks = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' && opens(text, i)) {
        return true;
      }
      pairedBackticks ^= c == '`';
    }
    return !pairedBackticks;
  }

  /**
   * Whether a brace begins a variable or tag: by itself, with what may follow the text, or with the
   * block that the server puts around backticks.
   */
  private static boolean opens(String text, int i) {
    return i + 1 == text.length() || "{%`".indexOf(text.charAt(i + 1)) >= 0;
  }
}
