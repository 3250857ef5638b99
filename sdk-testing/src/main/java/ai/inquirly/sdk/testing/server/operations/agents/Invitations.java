package ai.inquirly.sdk.testing.server.operations.agents;

import ai.inquirly.sdk.testing.server.domain.limits.PlanLimits;
import ai.inquirly.sdk.testing.server.domain.members.Memberships;
import ai.inquirly.sdk.testing.server.domain.members.Users;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.RecordInvalid;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.function.Consumer;

/** Brings people into an account: those the installation knows as they are, others as new users. */
final class Invitations {
  private final Call call;

  Invitations(Call call) {
    this.call = call;
  }

  /**
   * One person, by email and name.
   *
   * @param details says what the membership is like, once the user is there
   */
  User invite(Params agent, Consumer<AccountUser> details) {
    return invite(agent.text("email"), agent.text("name"), details);
  }

  /** A list of addresses; those that cannot be taken are passed over. */
  void inviteAll() {
    ArrayNode emails = call.params().array("emails");
    if (emails == null) {
      throw new InternalFailure("no list of emails");
    }
    int present =
        call.table(AccountUser.ENTITY).where(AccountUser.ACCOUNT_ID, call.account().id()).size();
    PlanLimits.check(
        call.account(),
        "agents",
        present,
        emails.size(),
        "Account limit exceeded. Please purchase more licenses");
    for (JsonNode email : emails) {
      String name = email.asText().replaceFirst("@.*", "");
      try {
        call.installation()
            .journal()
            .atomically(() -> invite(email.asText(), name, membership -> {}));
      } catch (RecordInvalid refused) {
        continue;
      }
    }
  }

  private User invite(String email, String name, Consumer<AccountUser> details) {
    Users users = new Users(call.installation());
    User user = users.findByEmail(email);
    if (user == null) {
      user = new User();
      user.set(User.EMAIL, email);
      user.set(User.NAME, name);
      user.set(User.CONFIRMED, false);
      users.create(user, "1!aA" + call.installation().secrets().hex(12));
    }
    AccountUser membership = new AccountUser();
    details.accept(membership);
    if (AccountUser.find(call.installation(), call.account(), user) != null) {
      new ValidationErrors().taken("user_id").check();
    }
    membership.set(AccountUser.ACCOUNT_ID, call.account().id());
    membership.set(AccountUser.USER_ID, user.id());
    membership.set(AccountUser.INVITER_ID, call.user().id());
    new Memberships(call.installation()).add(membership);
    return user;
  }
}
