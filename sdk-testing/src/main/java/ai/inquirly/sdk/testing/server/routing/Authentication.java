package ai.inquirly.sdk.testing.server.routing;

import ai.inquirly.sdk.testing.server.error.NotAuthenticated;
import ai.inquirly.sdk.testing.server.error.NotAuthorized;
import ai.inquirly.sdk.testing.server.http.IncomingRequest;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.state.AccessToken;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.AgentBot;
import ai.inquirly.sdk.testing.server.state.AgentBotInbox;
import ai.inquirly.sdk.testing.server.state.Installation;

/** Decides who calls and whether they may, with the real server's order of checks and texts. */
final class Authentication {
  private static final String TOKEN_HEADER = "api-access-token";

  private final Installation installation;

  Authentication(Installation installation) {
    this.installation = installation;
  }

  /** The owner of the request's token. */
  Caller caller(IncomingRequest request) {
    String token = request.header(TOKEN_HEADER);
    if (token == null || token.isBlank()) {
      return Caller.nobody();
    }
    AccessToken known =
        installation.table(AccessToken.ENTITY).first(AccessToken.TOKEN, token.trim());
    return known == null ? Caller.unknown() : Caller.ownerOf(known.owner(installation));
  }

  /**
   * Lets the call pass, or throws.
   *
   * @return the account of the path with the caller's membership, or nothing outside accounts
   */
  Admission admit(Route route, Caller caller, String accountId) {
    switch (route.plane()) {
      case PLATFORM -> admitPlatformApp(caller);
      case APPLICATION -> admitToApplication(route, caller);
      default -> {
        return Admission.NONE;
      }
    }
    return route.isBelowAccount() ? admitToAccount(route, caller, accountId) : Admission.NONE;
  }

  private static void admitPlatformApp(Caller caller) {
    if (caller.platformApp() == null) {
      throw new NotAuthorized("Invalid access_token");
    }
  }

  private static void admitToApplication(Route route, Caller caller) {
    if (!caller.cameWithToken()) {
      throw new NotAuthenticated();
    }
    if (!caller.isKnown()) {
      throw new NotAuthorized("Invalid Access Token");
    }
    if (caller.user() == null && !route.access().isOpenToBots()) {
      throw new NotAuthorized("Access to this endpoint is not authorized for bots");
    }
  }

  private Admission admitToAccount(Route route, Caller caller, String accountId) {
    Account account = installation.table(Account.ENTITY).get(Cast.leadingInteger(accountId));
    if (account.isSuspended()) {
      throw new NotAuthorized("Account is suspended");
    }
    if (caller.user() == null) {
      if (caller.bot() != null && !worksIn(caller.bot(), account)) {
        throw new NotAuthorized("Bot is not authorized to access this account");
      }
      return new Admission(account, null);
    }
    AccountUser membership = AccountUser.find(installation, account, caller.user());
    if (membership == null) {
      throw new NotAuthorized("You are not authorized to access this account");
    }
    if (route.access() == Access.ADMINISTRATOR && !membership.isAdministrator()) {
      throw new NotAuthorized();
    }
    return new Admission(account, membership);
  }

  private boolean worksIn(AgentBot bot, Account account) {
    return installation
            .table(AgentBotInbox.ENTITY)
            .first(
                AgentBotInbox.AGENT_BOT_ID,
                bot.id(),
                i -> i.refersTo(AgentBotInbox.ACCOUNT_ID, account))
        != null;
  }

  /**
   * What a call was let into.
   *
   * @param account the account of the path, or null
   * @param membership the calling user's membership in it, or null
   */
  record Admission(Account account, AccountUser membership) {
    static final Admission NONE = new Admission(null, null);
  }
}
