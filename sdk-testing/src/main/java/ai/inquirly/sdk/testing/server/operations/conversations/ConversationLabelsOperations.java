package ai.inquirly.sdk.testing.server.operations.conversations;

import ai.inquirly.sdk.testing.server.domain.conversations.Conversations;
import ai.inquirly.sdk.testing.server.domain.labels.LabelNames;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Conversation;

/** Labels of conversations: the whole set is read and replaced. */
public final class ConversationLabelsOperations implements Operations {
  private static final String PATH = "/conversations/{conversation_id}/labels";

  @Override
  public void register(Routes routes) {
    routes.account("GET", PATH, Access.USER, this::list);
    routes.account("POST", PATH, Access.USER, this::replace);
  }

  private Answer list(Call call) {
    return labels(Lookup.conversation(call));
  }

  private Answer replace(Call call) {
    Conversation conversation = Lookup.conversation(call);
    conversation.set(Conversation.LABEL_LIST, LabelNames.given(call.params().get("labels")));
    new Conversations(call.installation()).save(conversation, call.user());
    return labels(conversation);
  }

  private static Answer labels(Conversation conversation) {
    return Answer.json(
        Json.object("payload", Json.texts(conversation.get(Conversation.LABEL_LIST))));
  }
}
