package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.ContactLabelsApi;
import org.junit.jupiter.api.Test;

class ContactLabelsApiTest {
  private final ContactLabelsApi contactLabels = Loopback.client().contactLabels();

  @Test
  void list() {
    calling(() -> contactLabels.list(1, 17))
        .sends("GET", "/api/v1/accounts/1/contacts/17/labels")
        .gives(labels -> assertThat(labels).containsExactly("vip", "not-in-list"));
  }

  @Test
  void set() {
    calling(() -> contactLabels.set(1, 17, l -> l.labels("vip", "bug")))
        .sends(
            "POST",
            "/api/v1/accounts/1/contacts/17/labels",
            """
            {"labels": ["vip", "bug"]}
            """)
        .gives(labels -> assertThat(labels).containsExactly("vip", "bug"));
  }
}
