package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.model.AgentRole;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProfileApiTest {
  @Test
  void get() {
    calling(() -> Loopback.client().profile().get())
        .sends("GET", "/api/v1/profile")
        .gives(
            me -> {
              assertThat(me.getAvailableName()).isEqualTo("Ada L.");
              assertThat(me.getUiSettings()).containsEntry("dark", true);
              assertThat(me.getAccounts().get(0).getActiveAt())
                  .isEqualTo(Instant.parse("2026-11-22T23:15:17.426Z"));
            })
        .givesDocumented(me -> assertThat(me.getRole()).isEqualTo(AgentRole.ADMINISTRATOR));
  }

  @Test
  void getInALanguage() {
    calling(() -> Loopback.client().profile().get(p -> p.locale("de")))
        .sends("GET", "/api/v1/profile?locale=de");
  }
}
