package ai.inquirly.sdk.testing.server.operations.conversations;

import ai.inquirly.sdk.testing.server.domain.conversations.FoundConversations;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Paging;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.ConversationView;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Conversation;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** Lists of conversations and their counts. */
public final class ConversationListOperations implements Operations {
  private static final int PAGE_SIZE = 25;

  @Override
  public void register(Routes routes) {
    routes.account("GET", "/conversations", Access.USER, this::list);
    routes.account("GET", "/conversations/meta", Access.USER, this::count);
    routes.account("GET", "/conversations/search", Access.USER, this::search);
  }

  private Answer list(Call call) {
    FoundConversations found = new ConversationSearch(call).found();
    ObjectNode data = Json.object("meta", counts(call, found, true));
    List<Conversation> page = page(call, asked(call, found));
    data.set(
        "payload",
        Json.array(page, c -> ConversationView.json(call.installation(), c, call.user())));
    return Answer.json(Json.object("data", data));
  }

  private Answer count(Call call) {
    FoundConversations found = new ConversationSearch(call).found();
    return Answer.json(Json.object("meta", counts(call, found, true)));
  }

  private Answer search(Call call) {
    FoundConversations found = new ConversationSearch(call).found();
    ObjectNode json = Json.object("meta", counts(call, found, false));
    List<Conversation> page = page(call, asked(call, found));
    return Answer.json(json.set("payload", Json.array(page, c -> SearchHit.json(call, c))));
  }

  private static List<Conversation> asked(Call call, FoundConversations found) {
    String type = call.params().text("assignee_type");
    return switch (type == null ? "all" : type) {
      case "me" -> found.mine();
      case "unassigned" -> found.unassigned();
      case "assigned" -> found.assigned();
      default -> found.all();
    };
  }

  private static List<Conversation> page(Call call, List<Conversation> sorted) {
    Params params = call.params();
    if (!params.isPresent("updated_within")) {
      return Paging.of(params, PAGE_SIZE).of(sorted);
    }
    Instant since = call.installation().now().minusSeconds(params.integer("updated_within"));
    return sorted.stream().filter(c -> c.updatedAt().isAfter(since)).toList();
  }

  /** With a text to search for, only what is on the page is counted, each count for itself. */
  private static ObjectNode counts(Call call, FoundConversations found, boolean withAssigned) {
    long all = size(call, found.all());
    long unassigned = size(call, found.unassigned());
    ObjectNode counts = Json.object().put("mine_count", size(call, found.mine()));
    if (withAssigned) {
      counts.put("assigned_count", all - unassigned);
    }
    return counts.put("unassigned_count", unassigned).put("all_count", all);
  }

  private static long size(Call call, List<Conversation> found) {
    boolean paged = call.params().has("q") && !call.params().get("q").isNull();
    return paged ? Paging.of(call.params(), PAGE_SIZE).of(found).size() : found.size();
  }
}
