package ai.inquirly.sdk.testing.server.operations.reports;

import ai.inquirly.sdk.testing.server.domain.conversations.Unattended;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Conversation;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many conversations are open now, in all and by team or assignee; not documented. */
public final class LiveReportsOperations implements Operations {
  @Override
  public void register(Routes routes) {
    routes.accountV2(
        "GET", "/live_reports/conversation_metrics", Access.ADMINISTRATOR, this::total);
    routes.accountV2(
        "GET", "/live_reports/grouped_conversation_metrics", Access.ADMINISTRATOR, this::grouped);
  }

  private Answer total(Call call) {
    ObjectNode counts = counts(conversations(call, "open"));
    return Answer.json(counts.put("pending", conversations(call, "pending").size()));
  }

  private Answer grouped(Call call) {
    String name = call.params().text("group_by");
    boolean byTeam = Conversation.TEAM_ID.name().equals(name);
    if (!byTeam && !Conversation.ASSIGNEE_ID.name().equals(name)) {
      return Answer.error(422, "invalid group_by");
    }
    Column<Long> column = byTeam ? Conversation.TEAM_ID : Conversation.ASSIGNEE_ID;
    Map<Long, List<Conversation>> groups =
        new TreeMap<>(Comparator.nullsFirst(Comparator.<Long>naturalOrder()));
    for (Conversation conversation : conversations(call, "open")) {
      groups.computeIfAbsent(conversation.get(column), id -> new ArrayList<>()).add(conversation);
    }
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    groups.forEach((id, group) -> json.add(counts(group).put(name, id)));
    return Answer.json(json);
  }

  private static List<Conversation> conversations(Call call, String status) {
    return call
        .table(Conversation.ENTITY)
        .where(Conversation.ACCOUNT_ID, call.account().id())
        .stream()
        .filter(c -> c.isStatus(status))
        .toList();
  }

  private static ObjectNode counts(List<Conversation> open) {
    return Json.object()
        .put("open", open.size())
        .put("unattended", open.stream().filter(Unattended::test).count())
        .put(
            "unassigned",
            open.stream().filter(c -> c.get(Conversation.ASSIGNEE_ID) == null).count());
  }
}
