package ai.inquirly.sdk.testing.server.operations.conversations;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.DraftMessage;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The text that agents have begun to write; not documented. */
public final class DraftMessageOperations implements Operations {
  private static final String PATH = "/conversations/{conversation_id}/draft_messages";

  @Override
  public void register(Routes routes) {
    routes.account("GET", PATH, Access.USER, this::get);
    routes.accountUpdate(PATH, Access.USER, this::put);
    routes.account("DELETE", PATH, Access.USER, this::delete);
  }

  private Answer get(Call call) {
    DraftMessage draft = DraftMessage.of(call.installation(), Lookup.conversation(call));
    ObjectNode json = Json.object().put("has_draft", draft != null);
    if (draft != null) {
      json.put("message", draft.get(DraftMessage.MESSAGE));
    }
    return Answer.json(json);
  }

  private Answer put(Call call) {
    Conversation conversation = Lookup.conversation(call);
    ObjectNode sent = call.params().object("draft_message");
    DraftMessage draft = DraftMessage.of(call.installation(), conversation);
    if (draft == null) {
      draft = new DraftMessage();
      draft.set(DraftMessage.CONVERSATION_ID, conversation.id());
      call.table(DraftMessage.ENTITY).insert(draft);
    }
    Params values = sent == null ? Params.none() : new Params(sent);
    draft.set(DraftMessage.MESSAGE, values.text("message"));
    call.table(DraftMessage.ENTITY).save(draft);
    return Answer.empty();
  }

  private Answer delete(Call call) {
    DraftMessage draft = DraftMessage.of(call.installation(), Lookup.conversation(call));
    if (draft != null) {
      call.table(DraftMessage.ENTITY).delete(draft);
    }
    return Answer.empty();
  }
}
