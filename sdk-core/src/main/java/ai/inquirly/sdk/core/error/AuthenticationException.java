package ai.inquirly.sdk.core.error;

/**
 * 401: on this API not only "who are you" but also "you may not". {@link #reason} tells which, as
 * far as the answer allows; do not take it as proof that the token is bad unless it says so.
 */
public class AuthenticationException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  public AuthenticationException(
      CallDetails call, ErrorAnswer answer, String message, Reason reason) {
    super(call, answer, message);
    this.reason = reason;
  }

  /** Why. */
  public final Reason reason() {
    return reason;
  }

  /** The causes of a 401. Except for the first, the server tells them apart by words only. */
  public enum Reason {
    /** The server saw no token: proxies such as nginx drop header names with underscores. */
    HEADER_MISSING,
    /** No owner has this token; on the platform plane also: it is of another kind. */
    TOKEN_UNKNOWN,
    /** Agent bots may not call this operation. */
    BOT_NOT_ALLOWED,
    /** The operation is for administrators, and the user is none. */
    NOT_AN_ADMINISTRATOR,
    /** The user does not belong to the account. */
    NOT_A_MEMBER,
    /** The account is suspended. */
    ACCOUNT_SUSPENDED,
    /**
     * The user is no agent of the record's inbox; or the bot is attached to none of the account.
     */
    NO_INBOX_ACCESS,
    /** The record was not made by, nor linked to, this platform app. */
    NON_PERMISSIBLE_RESOURCE,
    /** The answer does not tell, for instance because its words are not English. */
    UNKNOWN
  }
}
