package ai.inquirly.sdk.testing.server.operations.platform;

import ai.inquirly.sdk.testing.server.domain.members.Memberships;
import ai.inquirly.sdk.testing.server.state.AccessToken;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.Table;
import ai.inquirly.sdk.testing.server.state.User;
import java.time.Duration;
import java.util.List;

/** Deletes accounts and users the way the server does: a while after the answer. */
final class Deletion {
  private static final Duration WAITING = Duration.ofSeconds(1);

  private final Installation installation;

  Deletion(Installation installation) {
    this.installation = installation;
  }

  void later(Account account) {
    installation
        .jobs()
        .later(
            WAITING,
            () -> {
              installation.tables().forEach(table -> deleteBelow(account, table));
              installation.table(Account.ENTITY).delete(account);
            });
  }

  void later(User user) {
    installation
        .jobs()
        .later(
            WAITING,
            () -> {
              Memberships memberships = new Memberships(installation);
              installation.table(AccountUser.ENTITY).stream(AccountUser.USER_ID, user.id())
                  .forEach(memberships::remove);
              AccessToken.revoke(installation, user);
              installation.table(User.ENTITY).delete(user);
            });
  }

  @SuppressWarnings("unchecked")
  private static <R extends Row> void deleteBelow(Account account, Table<R> table) {
    table.entity().columns().stream()
        .filter(column -> column.name().equals("account_id"))
        .map(column -> (Column<Long>) column)
        .forEach(column -> List.copyOf(table.where(column, account.id())).forEach(table::delete));
  }
}
