package ai.inquirly.sdk.core;

import ai.inquirly.sdk.core.error.InquirlyException;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import jakarta.annotation.Nullable;
import java.util.function.Supplier;

/** Whose token a client sends, and where the token comes from. Never shows the token. */
public final class Credential {
  private final CredentialKind kind;
  private final Supplier<String> tokens;

  private Credential(CredentialKind kind, Supplier<String> tokens) {
    this.kind = kind;
    this.tokens = tokens;
  }

  /**
   * A fixed token. Blanks around it are dropped.
   *
   * @throws InvalidRequestException if it is blank or holds a character that no token has
   */
  public static Credential of(CredentialKind kind, @Nullable String token) {
    String checked = checked(kind, token);
    return new Credential(kind, () -> checked);
  }

  /**
   * Tokens that may change; asked before each attempt, so it must answer at once: keep the token in
   * memory and renew it elsewhere.
   */
  public static Credential of(CredentialKind kind, Supplier<String> tokens) {
    return new Credential(kind, tokens);
  }

  /** Whose token it is. */
  public CredentialKind kind() {
    return kind;
  }

  /**
   * The token to send now.
   *
   * @throws InvalidRequestException if the supplier fails or gives no token
   */
  public String token() {
    try {
      return checked(kind, tokens.get());
    } catch (InquirlyException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new InvalidRequestException("the token supplier failed: " + e.getClass().getName(), e);
    }
  }

  /** Without its value, whatever is wrong with it: OkHttp would quote it in its exception. */
  static String checked(CredentialKind kind, @Nullable String token) {
    String stripped = token == null ? "" : token.strip();
    if (stripped.isEmpty()) {
      throw new InvalidRequestException(
          "the " + name(kind) + " token is missing or blank; " + remedy(kind));
    }
    for (int i = 0; i < stripped.length(); i++) {
      if (stripped.charAt(i) <= ' ' || stripped.charAt(i) > '~') {
        throw new InvalidRequestException(
            "the "
                + name(kind)
                + " token has an illegal character at position "
                + i
                + " of "
                + stripped.length()
                + " (its value is not shown); a token is letters and digits only, copy it again");
      }
    }
    return stripped;
  }

  static String name(CredentialKind kind) {
    return switch (kind) {
      case USER -> "user";
      case AGENT_BOT -> "agent-bot";
      case PLATFORM_APP -> "platform-app";
    };
  }

  private static String remedy(CredentialKind kind) {
    return switch (kind) {
      case USER -> "take it from the profile page of the dashboard (INQUIRLY_API_ACCESS_TOKEN)";
      case AGENT_BOT -> "it is the bot's access_token (INQUIRLY_AGENT_BOT_TOKEN)";
      case PLATFORM_APP ->
          "a super admin makes it under Platform Apps (INQUIRLY_PLATFORM_APP_TOKEN)";
    };
  }

  /** The kind only. */
  @Override
  public String toString() {
    return "Credential[" + kind + "]";
  }
}
