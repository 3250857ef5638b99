package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.PlatformUsersApi;
import ai.inquirly.sdk.model.AgentRole;
import org.junit.jupiter.api.Test;

class PlatformUsersApiTest {
  private final PlatformUsersApi users = Loopback.platform().users();

  @Test
  void create() {
    calling(
            () ->
                users.create(
                    u ->
                        u.name("Admin Person")
                            .email("admin.r41@example.com")
                            .password("Passw0rd!x")))
        .sends(
            "POST",
            "/platform/api/v1/users",
            """
            {"name": "Admin Person", "email": "admin.r41@example.com", "password": "Passw0rd!x"}
            """)
        .gives(
            user -> {
              assertThat(user.getAccessToken()).isEqualTo("token-admin");
              assertThat(user.getRole()).isNull();
            })
        .givesDocumented(user -> assertThat(user.getDisplayName()).isEqualTo("Ada"));
  }

  @Test
  void get() {
    calling(() -> users.get(2))
        .sends("GET", "/platform/api/v1/users/2")
        .gives(
            user ->
                assertThat(user.getAccounts().get(0).getRole()).isEqualTo(AgentRole.ADMINISTRATOR))
        .givesDocumented(user -> assertThat(user.getUid()).isEqualTo("admin.r41@example.com"));
  }

  @Test
  void update() {
    calling(() -> users.update(2, u -> u.name("Second Renamed").clearDisplayName()))
        .sends(
            "PATCH",
            "/platform/api/v1/users/2",
            """
            {"name": "Second Renamed", "display_name": null}
            """)
        .gives(user -> assertThat(user.getDisplayName()).isNull())
        .givesDocumented(user -> assertThat(user.getCustomAttributes()).containsEntry("k", "v"));
  }

  @Test
  void delete() {
    calling(() -> users.delete(2)).sends("DELETE", "/platform/api/v1/users/2").givesNothing();
  }

  @Test
  void getSsoLink() {
    calling(() -> users.getSsoLink(2))
        .sends("GET", "/platform/api/v1/users/2/login")
        .gives(link -> assertThat(link.getUrl()).startsWith("https://inquirly.test/app/login?"));
  }
}
