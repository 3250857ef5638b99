package ai.inquirly.sdk.testing.server.operations.platform;

import ai.inquirly.sdk.testing.server.domain.members.Memberships;
import ai.inquirly.sdk.testing.server.error.RecordInvalid;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.User;

/** Memberships of the platform plane, addressed by account and user, never by their own id. */
public final class PlatformAccountUsersOperations implements Operations {
  private static final String PATH = "/accounts/{account_id}/account_users";

  @Override
  public void register(Routes routes) {
    routes.platform("GET", PATH, this::list);
    routes.platform("POST", PATH, this::createOrUpdate);
    routes.platform("DELETE", PATH, this::delete);
  }

  private Answer list(Call call) {
    Account account = Permissions.find(call, Account.ENTITY, "account_id");
    return Answer.json(
        Json.array(
            call.table(AccountUser.ENTITY).where(AccountUser.ACCOUNT_ID, account.id()),
            RecordView::json));
  }

  private Answer createOrUpdate(Call call) {
    Account account = Permissions.find(call, Account.ENTITY, "account_id");
    User user = call.table(User.ENTITY).find(call.params().integer("user_id"));
    AccountUser existing =
        user == null ? null : AccountUser.find(call.installation(), account, user);
    AccountUser membership = existing == null ? new AccountUser() : existing;
    call.params().assignTo(membership, AccountUser.ROLE);
    if (user == null) {
      throw new RecordInvalid("user", "User must exist");
    }
    if (existing == null) {
      membership.set(AccountUser.ACCOUNT_ID, account.id());
      membership.set(AccountUser.USER_ID, user.id());
      new Memberships(call.installation()).add(membership);
    } else {
      call.table(AccountUser.ENTITY).save(membership);
    }
    return Answer.json(RecordView.json(membership));
  }

  private Answer delete(Call call) {
    Account account = Permissions.find(call, Account.ENTITY, "account_id");
    User user = call.table(User.ENTITY).find(call.params().integer("user_id"));
    AccountUser membership =
        user == null ? null : AccountUser.find(call.installation(), account, user);
    if (membership != null) {
      new Memberships(call.installation()).remove(membership);
    }
    return Answer.empty();
  }
}
