package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.model.AgentRole.ADMINISTRATOR;
import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.PlatformAccountUsersApi;
import ai.inquirly.sdk.model.AccountUser;
import org.junit.jupiter.api.Test;

class PlatformAccountUsersApiTest {
  private final PlatformAccountUsersApi accountUsers = Loopback.platform().accountUsers();

  @Test
  void list() {
    calling(() -> accountUsers.list(1))
        .sends("GET", "/platform/api/v1/accounts/1/account_users")
        .gives(users -> assertThat(users).extracting(AccountUser::getUserId).contains(2L, 3L))
        .givesDocumented(
            users -> assertThat(users).extracting(AccountUser::getUserId).contains(2L, 3L));
  }

  @Test
  void create() {
    calling(() -> accountUsers.create(1, u -> u.userId(2).role(ADMINISTRATOR)))
        .sends(
            "POST",
            "/platform/api/v1/accounts/1/account_users",
            """
            {"user_id": 2, "role": "administrator"}
            """)
        .gives(
            user -> {
              assertThat(user.getRole()).isEqualTo(ADMINISTRATOR);
              assertThat(user.isAutoOffline()).isTrue();
            })
        .givesDocumented(user -> assertThat(user.getAccountId()).isEqualTo(1));
  }

  @Test
  void delete() {
    calling(() -> accountUsers.delete(1, u -> u.userId(6)))
        .sends(
            "DELETE",
            "/platform/api/v1/accounts/1/account_users?user_id=6",
            """
            {"user_id": 6}
            """)
        .givesNothing();
  }
}
