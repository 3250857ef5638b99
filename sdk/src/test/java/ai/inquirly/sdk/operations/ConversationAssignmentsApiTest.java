package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.ConversationAssignmentsApi;
import org.junit.jupiter.api.Test;

class ConversationAssignmentsApiTest {
  private final ConversationAssignmentsApi assignments =
      Loopback.client().conversationAssignments();

  @Test
  void assign() {
    calling(() -> assignments.assign(1, 7, a -> a.assigneeId(3)))
        .sends(
            "POST",
            "/api/v1/accounts/1/conversations/7/assignments?assignee_id=3",
            """
            {"assignee_id": 3}
            """)
        .gives(agent -> assertThat(agent.getAvailableName()).isEqualTo("Agent Person"))
        .givesDocumented(
            agent -> assertThat(agent.getAccounts().get(0).getName()).isEqualTo("Acme"));
  }

  @Test
  void assignNobody() {
    calling(() -> assignments.assign(1, 7, a -> a.clearAssigneeId()))
        .sends(
            "POST",
            "/api/v1/accounts/1/conversations/7/assignments",
            """
            {"assignee_id": null}
            """);
  }
}
