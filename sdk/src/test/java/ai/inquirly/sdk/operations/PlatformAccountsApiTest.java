package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.PlatformAccountsApi;
import ai.inquirly.sdk.model.AccountLimits;
import ai.inquirly.sdk.model.AccountLocale;
import ai.inquirly.sdk.model.AccountStatus;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlatformAccountsApiTest {
  private final PlatformAccountsApi accounts = Loopback.platform().accounts();

  @Test
  void create() {
    calling(
            () ->
                accounts.create(
                    a ->
                        a.name("Recording r41")
                            .locale(AccountLocale.EN)
                            .features(Map.of("help_center", true))))
        .sends(
            "POST",
            "/platform/api/v1/accounts",
            """
            {"name": "Recording r41", "locale": "en", "features": {"help_center": true}}
            """)
        .gives(
            account -> {
              assertThat(account.getStatus()).isEqualTo(AccountStatus.ACTIVE);
              assertThat(account.getCustomAttributes()).containsEntry("tier", "gold");
            })
        .givesDocumented(account -> assertThat(account.getName()).isEqualTo("Recording r41"));
  }

  @Test
  void get() {
    calling(() -> accounts.get(1))
        .sends("GET", "/platform/api/v1/accounts/1")
        .gives(account -> assertThat(account.getFeatures()).containsEntry("macros", true))
        .givesDocumented(account -> assertThat(account.getId()).isEqualTo(1));
  }

  @Test
  void update() {
    calling(
            () ->
                accounts.update(
                    1,
                    a ->
                        a.name("Recording r41 B")
                            .clearDomain()
                            .limits(AccountLimits.builder().agents(50).build())))
        .sends(
            "PATCH",
            "/platform/api/v1/accounts/1",
            """
            {"name": "Recording r41 B", "domain": null, "limits": {"agents": 50}}
            """)
        .gives(account -> assertThat(account.getLimits().getAgents()).isEqualTo(50))
        .givesDocumented(account -> assertThat(account.getName()).isEqualTo("Recording r41 B"));
  }

  @Test
  void delete() {
    calling(() -> accounts.delete(1)).sends("DELETE", "/platform/api/v1/accounts/1").givesNothing();
  }
}
