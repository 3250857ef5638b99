package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.CredentialKind;
import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.TokenHeader;
import ai.inquirly.sdk.core.error.AuthenticationException.Reason;

/** What to do about a 401, by its cause. */
final class AuthenticationRemedies {
  private AuthenticationRemedies() {}

  static String of(Reason reason, PreparedCall call, TokenHeader header) {
    return switch (reason) {
      case HEADER_MISSING -> headerMissing(header);
      case TOKEN_UNKNOWN ->
          call.info().plane() == Plane.PLATFORM
              ? "this server knows no platform app with this token; user tokens do not work here,"
                  + " a super admin makes one under Platform Apps"
              : "this server knows no such token; copy it again (letter case matters), and check"
                  + " that it belongs to this installation";
      case BOT_NOT_ALLOWED ->
          call.kind() == CredentialKind.USER
              ? "the token is no user's but that of a bot or a platform app; use a user's token"
              : "agent bots may not call this; use a user's token";
      case NOT_AN_ADMINISTRATOR ->
          "the role of the token's user does not allow it; it needs an administrator's token";
      case NOT_A_MEMBER -> "the token's user does not belong to this account; check the account id";
      case ACCOUNT_SUSPENDED -> "the account is suspended; ask the installation's operator";
      case NO_INBOX_ACCESS -> noInboxAccess(call);
      case NON_PERMISSIBLE_RESOURCE ->
          "this platform app did not create the record and is not linked to it; only a super admin"
              + " can link it";
      case UNKNOWN -> unknown(call, header);
    };
  }

  private static String noInboxAccess(PreparedCall call) {
    return call.kind() == CredentialKind.AGENT_BOT
        ? "the bot is attached to no inbox of this account; attach it to one, or check the account"
            + " id"
        : "the token's user has no access to the inbox that this belongs to; add the user to the"
            + " inbox's agents, or use an administrator's token";
  }

  private static String headerMissing(TokenHeader header) {
    return header == TokenHeader.UNDERSCORES
        ? "the server saw no token. A proxy before it may drop header names with underscores: set"
            + " tokenHeader(TokenHeader.DASHES), or underscores_in_headers on in nginx"
        : "the server saw no token: a proxy before it may drop the header " + header.headerName();
  }

  private static String unknown(PreparedCall call, TokenHeader header) {
    if (call.info().plane() == Plane.PLATFORM) {
      return "possible causes: no such token, a token of another kind, a record that is not linked"
          + " to this platform app";
    }
    return "possible causes: no such token; the user is no member of the account; an"
        + " administrator is needed; the user has no access to the inbox; the account is suspended; the token is a bot's or platform"
        + " app's; a proxy dropped the header "
        + header.headerName();
  }
}
