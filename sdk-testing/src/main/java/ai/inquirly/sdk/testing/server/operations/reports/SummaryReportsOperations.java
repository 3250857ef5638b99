package ai.inquirly.sdk.testing.server.operations.reports;

import ai.inquirly.sdk.testing.server.domain.reports.Metric;
import ai.inquirly.sdk.testing.server.domain.reports.Report;
import ai.inquirly.sdk.testing.server.domain.reports.ReportScope;
import ai.inquirly.sdk.testing.server.domain.reports.ReportSpan;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.Team;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** One line of figures for each agent, team or inbox; not documented. */
public final class SummaryReportsOperations implements Operations {
  @Override
  public void register(Routes routes) {
    routes.accountV2("GET", "/summary_reports/agent", Access.ADMINISTRATOR, this::agents);
    routes.accountV2("GET", "/summary_reports/team", Access.ADMINISTRATOR, this::teams);
    routes.accountV2("GET", "/summary_reports/inbox", Access.ADMINISTRATOR, this::inboxes);
  }

  private Answer agents(Call call) {
    Installation installation = call.installation();
    List<User> agents =
        call.table(AccountUser.ENTITY).where(AccountUser.ACCOUNT_ID, call.account().id()).stream()
            .map(membership -> call.table(User.ENTITY).get(membership.get(AccountUser.USER_ID)))
            .sorted(Comparator.comparingLong(Row::id))
            .toList();
    return lines(call, agents, agent -> ReportScope.ofAgent(installation, call.account(), agent));
  }

  private Answer teams(Call call) {
    Collection<Team> teams = call.table(Team.ENTITY).where(Team.ACCOUNT_ID, call.account().id());
    return lines(
        call, teams, team -> ReportScope.ofTeam(call.installation(), call.account(), team));
  }

  private Answer inboxes(Call call) {
    Collection<Inbox> inboxes =
        call.table(Inbox.ENTITY).where(Inbox.ACCOUNT_ID, call.account().id());
    return lines(
        call, inboxes, inbox -> ReportScope.ofInbox(call.installation(), call.account(), inbox));
  }

  private static <R extends Row> Answer lines(
      Call call, Collection<R> rows, Function<R, ReportScope> scope) {
    ReportSpan span = ReportSpan.of(call.params());
    boolean businessHours = Boolean.TRUE.equals(call.params().flag("business_hours"));
    return Answer.json(
        Json.array(rows, row -> line(row, new Report(scope.apply(row), span, businessHours))));
  }

  private static ObjectNode line(Row row, Report report) {
    ObjectNode line =
        Json.object()
            .put("id", row.id())
            .put("conversations_count", report.count(Metric.CONVERSATIONS_COUNT))
            .put("resolved_conversations_count", report.events(Metric.AVG_RESOLUTION_TIME));
    put(line, "avg_resolution_time", report.average(Metric.AVG_RESOLUTION_TIME));
    put(line, "avg_first_response_time", report.average(Metric.AVG_FIRST_RESPONSE_TIME));
    put(line, "avg_reply_time", report.average(Metric.REPLY_TIME));
    return line;
  }

  private static void put(ObjectNode line, String name, OptionalDouble average) {
    line.put(name, average.isPresent() ? average.getAsDouble() : null);
  }
}
