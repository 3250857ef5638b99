package ai.inquirly.sdk.testing.server.operations.conversations;

import ai.inquirly.sdk.testing.server.domain.conversations.Conversations;
import ai.inquirly.sdk.testing.server.domain.labels.LabelNames;
import ai.inquirly.sdk.testing.server.error.Refusal;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Conversation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The same change to many conversations, done after the answer; not documented. */
public final class BulkActionsOperations implements Operations {
  @Override
  public void register(Routes routes) {
    routes.account("POST", "/bulk_actions", Access.USER, this::create);
  }

  private Answer create(Call call) {
    if (!"Conversation".equals(call.params().text("type"))) {
      throw new Refusal(Answer.error(422, Json.object().put("success", false)));
    }
    List<Conversation> chosen = new ArrayList<>();
    JsonNode ids = call.params().get("ids");
    if (ids != null) {
      for (JsonNode id : ids) {
        Conversation conversation =
            Conversation.find(
                call.installation(), call.account(), Cast.leadingInteger(id.asText()));
        if (conversation != null) {
          chosen.add(conversation);
        }
      }
    }
    call.installation().jobs().afterAnswer(() -> chosen.forEach(c -> change(call, c)));
    return Answer.empty();
  }

  private static void change(Call call, Conversation conversation) {
    ObjectNode labels = call.params().object("labels");
    ObjectNode fields = call.params().object("fields");
    Conversations conversations = new Conversations(call.installation());
    if (labels != null) {
      conversation.set(Conversation.LABEL_LIST, labels(conversation, labels));
      conversations.save(conversation, call.user());
    }
    if (fields != null) {
      new Params(fields)
          .assignTo(
              conversation,
              Conversation.STATUS,
              Conversation.ASSIGNEE_ID,
              Conversation.TEAM_ID,
              Conversation.SNOOZED_UNTIL);
      conversations.save(conversation, call.user());
    }
  }

  private static List<String> labels(Conversation conversation, ObjectNode change) {
    List<String> labels = new ArrayList<>(conversation.get(Conversation.LABEL_LIST));
    labels.removeAll(LabelNames.ofList(change.get("remove")));
    for (String added : LabelNames.ofList(change.get("add"))) {
      if (!LabelNames.anyOf(List.of(added), labels)) {
        labels.add(added);
      }
    }
    return List.copyOf(labels);
  }
}
