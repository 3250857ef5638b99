package ai.inquirly.sdk.testing;

import ai.inquirly.sdk.testing.server.state.AccessToken;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.AgentBot;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.User;

/** Who is in the account that came with a fake. */
final class People {
  private final Installation installation;

  People(Installation installation) {
    this.installation = installation;
  }

  long accountId() {
    if (installation.table(Account.ENTITY).find(1L) == null) {
      throw new IllegalStateException(
          "this fake has no account with id 1: make one with platformClient(),"
              + " or start it with builder().blankAccount() or builder().demoData()");
    }
    return 1;
  }

  /** The token of the member who is longest in the account with this role. */
  String tokenOfMember(String role) {
    AccountUser member =
        installation
            .table(AccountUser.ENTITY)
            .first(AccountUser.ACCOUNT_ID, accountId(), m -> role.equals(m.get(AccountUser.ROLE)));
    return token(
        role,
        member == null
            ? null
            : installation.table(User.ENTITY).find(member.get(AccountUser.USER_ID)));
  }

  String tokenOfBot() {
    return token(
        "bot", installation.table(AgentBot.ENTITY).first(AgentBot.ACCOUNT_ID, accountId()));
  }

  private String token(String what, Row owner) {
    if (owner == null) {
      throw new IllegalStateException(
          "the fake's account has no " + what + " any more; reset() brings back the first one");
    }
    return AccessToken.of(installation, owner);
  }
}
