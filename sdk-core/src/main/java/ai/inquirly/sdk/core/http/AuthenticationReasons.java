package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.CredentialKind;
import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.error.AuthenticationException.Reason;
import ai.inquirly.sdk.core.error.BodyForm;
import java.util.Map;

/**
 * Tells the causes of a 401 apart: by form, by what the client knows, then by words. The words of
 * the application plane are in the account's language, so they are a hint if English and nothing
 * otherwise; those of the platform plane are constants.
 */
final class AuthenticationReasons {
  private static final Map<String, Reason> PLATFORM_WORDS =
      Map.of(
          "Invalid access_token", Reason.TOKEN_UNKNOWN,
          "Non permissible resource", Reason.NON_PERMISSIBLE_RESOURCE);

  private static final Map<String, Reason> APPLICATION_WORDS =
      Map.of(
          "Invalid Access Token", Reason.TOKEN_UNKNOWN,
          "Access to this endpoint is not authorized for bots", Reason.BOT_NOT_ALLOWED,
          "Bot is not authorized to access this account", Reason.NO_INBOX_ACCESS,
          "Account is suspended", Reason.ACCOUNT_SUSPENDED,
          "You are not authorized to access this account", Reason.NOT_A_MEMBER);

  /** Of two causes; which of them, the operation tells. */
  private static final String ROLE_WORDS = "You are not authorized to do this action";

  private AuthenticationReasons() {}

  static Reason of(PreparedCall call, ErrorParser.Parsed answer) {
    if (answer.form() != BodyForm.JSON) {
      return Reason.UNKNOWN;
    }
    if (answer.onlyErrors()) {
      return Reason.HEADER_MISSING;
    }
    if (call.info().plane() == Plane.PLATFORM) {
      return PLATFORM_WORDS.getOrDefault(words(answer), Reason.UNKNOWN);
    }
    if (words(answer).equals(ROLE_WORDS)) {
      return byRole(call);
    }
    Reason byWords = APPLICATION_WORDS.getOrDefault(words(answer), Reason.UNKNOWN);
    return byWords == Reason.UNKNOWN && isClosedToThisBot(call) ? Reason.BOT_NOT_ALLOWED : byWords;
  }

  /**
   * Agents may do what administrators need not do, in the inboxes that they belong to. Of a path
   * that the spec lacks it is not known who may call it.
   */
  private static Reason byRole(PreparedCall call) {
    if (call.endpoint().isUnlisted()) {
      return Reason.UNKNOWN;
    }
    return call.endpoint().administratorOnly()
        ? Reason.NOT_AN_ADMINISTRATOR
        : Reason.NO_INBOX_ACCESS;
  }

  private static String words(ErrorParser.Parsed answer) {
    return answer.message() == null ? "" : answer.message();
  }

  private static boolean isClosedToThisBot(PreparedCall call) {
    return call.kind() == CredentialKind.AGENT_BOT
        && !call.endpoint().credentials().contains(CredentialKind.AGENT_BOT);
  }
}
