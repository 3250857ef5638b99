package ai.inquirly.sdk.testing.server.operations.reports;

import ai.inquirly.sdk.testing.server.domain.conversations.Unattended;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Paging;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.FileUrls;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Figures of this moment: one path for the account and for its agents, told apart by type. */
public final class LiveMetricsOperations implements Operations {
  private static final int AGENTS_PER_PAGE = 25;
  private static final Set<String> TYPES_WITH_ID = Set.of("inbox", "label", "team");

  @Override
  public void register(Routes routes) {
    routes.accountV2("GET", "/reports/conversations", Access.ADMINISTRATOR, this::metrics);
  }

  private Answer metrics(Call call) {
    Params params = call.params();
    if (!params.isPresent("type")) {
      return Answer.empty(422);
    }
    String type = params.text("type");
    if ("account".equals(type)) {
      return Answer.json(ofAccount(call));
    }
    if (TYPES_WITH_ID.contains(type)) {
      throw new RecordNotFound();
    }
    if (!"agent".equals(type)) {
      throw new InternalFailure("no type of metrics: " + type);
    }
    return Answer.json(ofAgents(call));
  }

  private static ObjectNode ofAccount(Call call) {
    List<Conversation> open = open(call);
    ObjectNode json = counts(open);
    return json.put(
            "unassigned",
            open.stream().filter(c -> c.get(Conversation.ASSIGNEE_ID) == null).count())
        .put("pending", 0);
  }

  /** Those with most open conversations first, else the newest members first. */
  private static ArrayNode ofAgents(Call call) {
    List<AccountUser> all =
        call.table(AccountUser.ENTITY).where(AccountUser.ACCOUNT_ID, call.account().id()).stream()
            .sorted(Comparator.comparingLong(Row::id))
            .toList();
    Paging paging =
        Paging.of(call.params().isPresent("page") ? call.params() : Params.none(), AGENTS_PER_PAGE);
    List<Conversation> open = open(call);
    List<ObjectNode> rows = new ArrayList<>();
    for (AccountUser membership : paging.of(all)) {
      rows.add(ofAgent(call, membership, open));
    }
    rows.sort(Comparator.comparingLong(row -> row.at("/metric/open").asLong()));
    Collections.reverse(rows);
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    rows.forEach(json::add);
    return json;
  }

  private static ObjectNode ofAgent(Call call, AccountUser membership, List<Conversation> open) {
    User agent = call.table(User.ENTITY).get(membership.get(AccountUser.USER_ID));
    List<Conversation> assigned =
        open.stream().filter(c -> c.refersTo(Conversation.ASSIGNEE_ID, agent)).toList();
    ObjectNode json =
        Json.object()
            .put("id", agent.id())
            .put("name", agent.get(User.NAME))
            .put("email", agent.get(User.EMAIL))
            .put("thumbnail", FileUrls.avatar(call.installation(), agent.get(User.AVATAR_ID)))
            .put("availability", membership.availabilityStatus());
    return json.set("metric", counts(assigned));
  }

  private static ObjectNode counts(List<Conversation> open) {
    return Json.object()
        .put("open", open.size())
        .put("unattended", open.stream().filter(Unattended::test).count());
  }

  private static List<Conversation> open(Call call) {
    return call
        .table(Conversation.ENTITY)
        .where(Conversation.ACCOUNT_ID, call.account().id())
        .stream()
        .filter(c -> c.isStatus("open"))
        .toList();
  }
}
