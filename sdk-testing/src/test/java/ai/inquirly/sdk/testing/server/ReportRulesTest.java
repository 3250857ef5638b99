package ai.inquirly.sdk.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.server.TestServer.Reply;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.WorkingHour;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of what happened; the test's day is Monday, 2026-11-23, from ten o'clock. */
class ReportRulesTest {
  private static final long MIDNIGHT = Instant.parse("2026-11-23T00:00:00Z").getEpochSecond();
  private static final long DAY = 86_400;

  private final Desk desk = new Desk();

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void averagesCarryTheirCountAndAreZeroWithoutEvents() {
    answerAfter(Duration.ofMinutes(2));
    JsonNode points = reports("metric=avg_first_response_time&type=account" + span(-1, 1)).json();
    assertThat(points.get(0).toString())
        .isEqualTo("{\"value\":0,\"timestamp\":%s,\"count\":0}".formatted(MIDNIGHT - DAY));
    assertThat(points.get(1).toString())
        .isEqualTo("{\"value\":120.0,\"timestamp\":%s,\"count\":1}".formatted(MIDNIGHT));
  }

  @Test
  void answersAreTimedFromTheQuestion() {
    String path = answerAfter(Duration.ofMinutes(2));
    desk.message(path, "{\"message_type\": \"incoming\"}");
    desk.server.clock.move(Duration.ofSeconds(30));
    desk.message(path, "{}");
    JsonNode summary = reports("/summary", "type=account" + span(0, 1)).json();
    assertThat(summary.path("reply_time").asDouble()).isEqualTo(30);
    assertThat(summary.path("incoming_messages_count").asInt()).isEqualTo(1);
    assertThat(summary.path("outgoing_messages_count").asInt()).isEqualTo(2);
    assertThat(summary.at("/previous/reply_time").isNull()).isTrue();
  }

  @Test
  void onlyWhatIsStillResolvedCounts() {
    String path = desk.path("");
    desk.server.clock.move(Duration.ofSeconds(50));
    desk.post(path + "/toggle_status", "{\"status\": \"resolved\"}");
    String query = "type=account" + span(0, 1);
    assertThat(reports("/summary", query).json().path("resolutions_count").asInt()).isEqualTo(1);
    desk.post(path + "/toggle_status", "{\"status\": \"open\"}");
    JsonNode summary = reports("/summary", query).json();
    assertThat(summary.path("resolutions_count").asInt()).isZero();
    assertThat(summary.path("avg_resolution_time").asDouble()).isEqualTo(50);
  }

  @Test
  void businessHoursCountOnWish() {
    desk.inbox.set(Inbox.WORKING_HOURS_ENABLED, true);
    WorkingHour monday = new WorkingHour();
    monday.set(WorkingHour.INBOX_ID, desk.inbox.id());
    monday.set(WorkingHour.DAY_OF_WEEK, 1L);
    monday.set(WorkingHour.OPEN_HOUR, 9L);
    monday.set(WorkingHour.CLOSE_HOUR, 11L);
    desk.server.state().table(WorkingHour.ENTITY).insert(monday);
    answerAfter(Duration.ofHours(3));
    String query = "type=account&business_hours=true" + span(0, 1);
    assertThat(reports("/summary", query).json().path("avg_first_response_time").asDouble())
        .isEqualTo(3600);
  }

  @ParameterizedTest
  @CsvSource({
    "day, '', 0",
    "hour, '', 0",
    "nonsense, '', 0",
    "week, '', -86400",
    "month, '', -1900800",
    "day, &timezone_offset=2, -7200",
    "day, &timezone_offset=5.5, -19800",
    "day, &timezone_offset=7200, 0"
  })
  void pointsBeginWithThePeriodInItsZone(String groupBy, String zone, long start) {
    JsonNode points =
        reports("metric=conversations_count&type=account&group_by=" + groupBy + zone + span(0, 1))
            .json();
    assertThat(points.at("/0/timestamp").asLong()).isEqualTo(MIDNIGHT + start);
  }

  @ParameterizedTest
  @CsvSource({
    "'metric=conversations_count&type=account', 200, []",
    "'metric=happiness&type=nonsense', 200, {}",
    "'metric=conversations_count&type=account&since=x&until=1', 500, ''",
    "'metric=conversations_count&type=account&since=5&until=1', 200, '[{\"value\":0,\"timestamp\":0}]'",
    "'metric=conversations_count&type=account&since=%205&until=9', 500, ''",
    "'metric=conversations_count&type=agent&id=987', 404, ''",
    "'metric=conversations_count&type=planet&since=1&until=5', 500, ''"
  })
  void oddParametersHaveTheirOwnAnswers(String query, int status, String body) {
    Reply reply = reports(query);
    assertThat(reply.status()).isEqualTo(status);
    if (status == 200) {
      assertThat(reply.text()).isEqualTo(body);
    }
  }

  @Test
  void spanOfTooManyPeriodsIsAFailureOfTheServer() {
    String tillThen = "metric=conversations_count&type=account&since=0&until=" + MIDNIGHT;
    assertThat(reports(tillThen + "000").status()).isEqualTo(500);
    assertThat(reports(tillThen + "&group_by=hour").json()).hasSize((int) (MIDNIGHT / 3600));
  }

  @Test
  void typeTellsTheMetricsApart() {
    desk.conversation("");
    assertThat(reports("/conversations", "type=account").json().path("pending").asInt()).isZero();
    assertThat(reports("/conversations/", "type=agent&user_id=1").json()).hasSize(2);
    assertThat(reports("/conversations", "type=").status()).isEqualTo(422);
    assertThat(reports("/conversations", "type=").text()).isEmpty();
    assertThat(reports("/conversations", "type=team").status()).isEqualTo(404);
    assertThat(reports("/conversations", "type=planet").status()).isEqualTo(500);
  }

  @Test
  void agentsGetNoReports() {
    Reply reply =
        desk.server.get(
            "/api/v2/accounts/" + desk.server.account.id() + "/reports/conversations",
            desk.server.agent);
    assertThat(reply.status()).isEqualTo(401);
  }

  private String answerAfter(Duration time) {
    String path = desk.path("");
    desk.server.clock.move(time);
    desk.message(path, "{\"content\": \"answer\"}");
    return path;
  }

  private static String span(int from, int to) {
    return "&since=%s&until=%s".formatted(MIDNIGHT + from * DAY, MIDNIGHT + to * DAY);
  }

  private Reply reports(String query) {
    return reports("", query);
  }

  private Reply reports(String below, String query) {
    return desk.server.get(
        "/api/v2/accounts/%s/reports%s?%s".formatted(desk.server.account.id(), below, query),
        desk.server.admin);
  }
}
