package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.ReportsApi;
import ai.inquirly.sdk.model.ReportGroupBy;
import ai.inquirly.sdk.model.ReportMetric;
import ai.inquirly.sdk.model.ReportPoint;
import ai.inquirly.sdk.model.ReportType;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReportsApiTest {
  private final ReportsApi reports = Loopback.client().reports();
  private final Instant monday = Instant.ofEpochSecond(1795216515);
  private final Instant thursday = Instant.ofEpochSecond(1795475715);

  @Test
  void get() {
    calling(
            () ->
                reports.get(
                    1,
                    r ->
                        r.metric(ReportMetric.AVG_FIRST_RESPONSE_TIME)
                            .type(ReportType.AGENT)
                            .id(3)
                            .since(monday)
                            .until(thursday)
                            .groupBy(ReportGroupBy.WEEK)
                            .timezoneOffset(5.5)))
        .sends(
            "GET",
            "/api/v2/accounts/1/reports?metric=avg_first_response_time&type=agent&id=3"
                + "&since=1795216515&until=1795475715&group_by=week&timezone_offset=5.5")
        .gives(
            points -> {
              assertThat(points).extracting(ReportPoint::getValue).containsExactly(0.0, 23.2);
              assertThat(points.get(1).getTimestamp()).isEqualTo(Instant.ofEpochSecond(1795305600));
            })
        .givesDocumented(
            points ->
                assertThat(points).extracting(ReportPoint::getValue).containsExactly(0.0, 23.2));
  }

  @Test
  void getSummary() {
    calling(
            () ->
                reports.getSummary(
                    1, s -> s.type(ReportType.ACCOUNT).since(monday).until(thursday)))
        .sends(
            "GET",
            "/api/v2/accounts/1/reports/summary?type=account&since=1795216515&until=1795475715")
        .gives(
            summary -> {
              assertThat(summary.getConversationsCount()).isEqualTo(46);
              assertThat(summary.getPrevious().getReplyTime()).isNull();
            })
        .givesDocumented(summary -> assertThat(summary.getAvgFirstResponseTime()).isEqualTo(23.2));
  }

  @Test
  void getAccountConversationMetrics() {
    calling(() -> reports.getAccountConversationMetrics(1))
        .sends("GET", "/api/v2/accounts/1/reports/conversations?type=account")
        .gives(metrics -> assertThat(metrics.getOpen()).isEqualTo(30))
        .givesDocumented(metrics -> assertThat(metrics.getUnattended()).isEqualTo(27));
  }

  @Test
  void getAgentConversationMetrics() {
    calling(() -> reports.getAgentConversationMetrics(1, q -> q.page(2)))
        .sends("GET", "/api/v2/accounts/1/reports/conversations?type=agent&page=2")
        .gives(
            agents -> {
              assertThat(agents.get(0).getName()).isEqualTo("Agent Person");
              assertThat(agents.get(0).getMetric().getOpen()).isEqualTo(2);
            });
  }
}
