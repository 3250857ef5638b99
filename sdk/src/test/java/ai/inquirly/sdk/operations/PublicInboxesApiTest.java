package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicInboxesApiTest {
  @Test
  void get() {
    calling(() -> Loopback.visitor().inboxes().get("wTmiJdkZE8MyVrFoCsXqGKbL"))
        .sends("GET", "/public/api/v1/inboxes/wTmiJdkZE8MyVrFoCsXqGKbL")
        .gives(
            inbox -> {
              assertThat(inbox.getName()).isEqualTo("Api Inbox 2");
              assertThat(inbox.getIdentityValidationEnabled()).isFalse();
              assertThat(inbox.getWorkingHours()).hasSize(7);
            });
  }
}
