package ai.inquirly.sdk.testing.server.operations.reports;

import ai.inquirly.sdk.testing.server.domain.reports.Metric;
import ai.inquirly.sdk.testing.server.domain.reports.NamedZones;
import ai.inquirly.sdk.testing.server.domain.reports.Period;
import ai.inquirly.sdk.testing.server.domain.reports.Report;
import ai.inquirly.sdk.testing.server.domain.reports.ReportScope;
import ai.inquirly.sdk.testing.server.domain.reports.ReportSpan;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Figures over time, and their summary beside that of the time before. */
public final class ReportsOperations implements Operations {
  private static final List<Metric> SUMMARY =
      List.of(
          Metric.CONVERSATIONS_COUNT,
          Metric.INCOMING_MESSAGES_COUNT,
          Metric.OUTGOING_MESSAGES_COUNT,
          Metric.AVG_FIRST_RESPONSE_TIME,
          Metric.AVG_RESOLUTION_TIME,
          Metric.RESOLUTIONS_COUNT,
          Metric.REPLY_TIME);

  private static final List<Metric> BOT_SUMMARY =
      List.of(Metric.BOT_RESOLUTIONS_COUNT, Metric.BOT_HANDOFFS_COUNT);

  @Override
  public void register(Routes routes) {
    routes.accountV2("GET", "/reports", Access.ADMINISTRATOR, this::points);
    routes.accountV2(
        "GET", "/reports/summary", Access.ADMINISTRATOR, call -> summary(call, SUMMARY));
    routes.accountV2(
        "GET", "/reports/bot_summary", Access.ADMINISTRATOR, call -> summary(call, BOT_SUMMARY));
  }

  private Answer points(Call call) {
    Params params = call.params();
    Optional<Metric> metric = Metric.of(params.text("metric"));
    if (metric.isEmpty()) {
      return Answer.json(Json.object());
    }
    Report report = new Report(scope(call), ReportSpan.of(params), countsBusinessHours(params));
    return Answer.json(report.points(metric.get(), Period.of(params.text("group_by")), zone(call)));
  }

  private static Answer summary(Call call, List<Metric> metrics) {
    ReportScope scope = scope(call);
    ReportSpan span = ReportSpan.of(call.params());
    ObjectNode json = figures(call, scope, span, metrics);
    ReportSpan previous = span == null ? null : span.previous();
    return Answer.json(json.set("previous", figures(call, scope, previous, metrics)));
  }

  private static ObjectNode figures(
      Call call, ReportScope scope, ReportSpan span, List<Metric> metrics) {
    Report report = new Report(scope, span, countsBusinessHours(call.params()));
    ObjectNode json = Json.object();
    metrics.forEach(metric -> report.addTo(json, metric));
    return json;
  }

  private static ReportScope scope(Call call) {
    Params params = call.params();
    return ReportScope.of(
        call.installation(), call.account(), params.text("type"), params.integer("id"));
  }

  private static boolean countsBusinessHours(Params params) {
    return Boolean.TRUE.equals(params.flag("business_hours"));
  }

  private static ZoneId zone(Call call) {
    boolean given = call.params().isPresent("timezone_offset");
    return NamedZones.withOffset(
        given ? Cast.decimal(call.params().get("timezone_offset")) : null,
        call.installation().now());
  }
}
