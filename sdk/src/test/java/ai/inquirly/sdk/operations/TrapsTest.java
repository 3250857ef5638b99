package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.Text;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import ai.inquirly.sdk.model.ConversationStatus;
import ai.inquirly.sdk.model.MessageCreateRequest;
import ai.inquirly.sdk.model.ReportMetric;
import ai.inquirly.sdk.model.ReportType;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What bites callers of this API, and how the SDK takes the sting out. */
class TrapsTest {
  private final InquirlyClient client = Loopback.client();
  private final Instant nine = Instant.parse("2026-11-24T09:00:00Z");

  @Test
  void textOfOthersIsNotRunAsATemplate() {
    String quoted = "Hello {{contact.name}}";

    calling(() -> client.messages().create(1, 7, m -> m.content(Text.literal(quoted))))
        .sends(
            "POST",
            "/api/v1/accounts/1/conversations/7/messages",
            """
            {"content": "Hello {{ '{' }}{contact.name}}"}
            """);
  }

  @Test
  void agentsOfATeamGoAsNumbersBecauseTextsWouldEmptyIt() {
    assertThat(body(() -> client.teams().updateAgents(1, 3, a -> a.userIds(12, 13))))
        .isEqualTo("{\"user_ids\":[12,13]}");
  }

  @Test
  void timesGoAsSecondsInReports() {
    calling(
            () ->
                client
                    .reports()
                    .get(
                        1,
                        r ->
                            r.metric(ReportMetric.CONVERSATIONS_COUNT)
                                .type(ReportType.ACCOUNT)
                                .since(nine)
                                .until(nine.plusSeconds(60))))
        .sends(
            "GET",
            "/api/v2/accounts/1/reports"
                + "?metric=conversations_count&type=account&since=1795510800&until=1795510860");
  }

  @Test
  void timesGoAsSecondsWhenAConversationIsSnoozed() {
    assertThat(
            body(
                () ->
                    client
                        .conversations()
                        .toggleStatus(
                            1, 7, s -> s.status(ConversationStatus.SNOOZED).snoozedUntil(nine))))
        .contains("\"snoozed_until\":1795510800");
  }

  @Test
  void timesGoAsTextWhenAConversationIsCreated() {
    assertThat(
            body(
                () ->
                    client
                        .conversations()
                        .create(1, c -> c.inboxId(1).contactId(2).snoozedUntil(nine))))
        .contains("\"snoozed_until\":\"2026-11-24T09:00:00.000Z\"");
  }

  @Test
  void surveyPageIsAskedForAsHtml() {
    assertThat(
            Loopback.answering("served", () -> Loopback.visitor().csatSurvey().getPage("uuid"))
                .request()
                .getHeaders()
                .get("Accept"))
        .startsWith("text/html");
  }

  @Test
  void allElseIsAskedForAsJson() {
    assertThat(
            Loopback.answering("served", () -> client.profile().get())
                .request()
                .getHeaders()
                .get("Accept"))
        .isEqualTo("application/json");
  }

  @Test
  void agentsToRemoveGoInBodyAndQueryBecauseALostBodyWouldHitAll() {
    calling(() -> client.teams().removeAgents(1, 3, a -> a.userIds(4, 5)))
        .sends(
            "DELETE",
            "/api/v1/accounts/1/teams/3/team_members?user_ids%5B%5D=4&user_ids%5B%5D=5",
            """
            {"user_ids": [4, 5]}
            """);
  }

  @Test
  void onlyClearSendsNull() {
    assertThat(body(() -> client.contacts().update(1, 17, c -> c.clearEmail())))
        .isEqualTo("{\"email\":null}");
    assertThat(body(() -> client.contacts().update(1, 17, c -> c.name("Ada").email(null))))
        .isEqualTo("{\"name\":\"Ada\"}");
  }

  @Test
  void statusMustBeSaidBecauseTheServerFlipsItOtherwise() {
    assertThatThrownBy(() -> client.conversations().toggleStatus(1, 7, s -> s.snoozedUntil(nine)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("needs status");
  }

  @Test
  void priorityMustBeSaidBecauseTheServerTakesItAwayOtherwise() {
    assertThatThrownBy(() -> client.conversations().togglePriority(1, 7, p -> {}))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("needs priority");
    assertThat(
            body(
                () -> {
                  client.conversations().togglePriority(1, 7, p -> p.clearPriority());
                  return null;
                }))
        .isEqualTo("{\"priority\":null}");
  }

  @Test
  void assigneeAndTeamTakeTwoCalls() {
    assertThatThrownBy(
            () -> client.conversationAssignments().assign(1, 7, a -> a.assigneeId(3).teamId(1)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContainingAll("assignee_id", "team_id", "a call for each");
  }

  @Test
  void privateNoteIsOneWordAwayFromAMessage() {
    MessageCreateRequest note =
        MessageCreateRequest.builder().content("They called twice.").isPrivate(true).build();

    assertThat(body(() -> client.messages().create(1, 7, note)))
        .isEqualTo("{\"content\":\"They called twice.\",\"private\":true}");
  }

  private static <T> String body(Supplier<T> call) {
    return Bodies.text(Loopback.answering("served", call).request());
  }
}
