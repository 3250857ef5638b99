package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.ConversationLabelsApi;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConversationLabelsApiTest {
  private final ConversationLabelsApi conversationLabels = Loopback.client().conversationLabels();

  @Test
  void list() {
    calling(() -> conversationLabels.list(1, 7))
        .sends("GET", "/api/v1/accounts/1/conversations/7/labels")
        .gives(labels -> assertThat(labels).containsExactly("vip", "one", "two"));
  }

  @Test
  void set() {
    calling(() -> conversationLabels.set(1, 7, l -> l.labels("vip", "bug")))
        .sends(
            "POST",
            "/api/v1/accounts/1/conversations/7/labels",
            """
            {"labels": ["vip", "bug"]}
            """)
        .gives(labels -> assertThat(labels).containsExactly("vip", "bug"));
  }

  @Test
  void setToNoneRemovesAll() {
    calling(() -> conversationLabels.set(1, 7, l -> l.labels(List.of())))
        .sends(
            "POST",
            "/api/v1/accounts/1/conversations/7/labels",
            """
            {"labels": []}
            """);
  }
}
