package ai.inquirly.sdk.testing.server.operations.messages;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.operations.conversations.Lookup;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.MessageView;
import ai.inquirly.sdk.testing.server.render.SenderView;
import ai.inquirly.sdk.testing.server.render.WireTimes;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Reading messages: the latest, those before one, those after one, those between two. */
public final class MessageListOperations implements Operations {
  private static final int LATEST = 20;
  private static final int AFTER = 100;
  private static final int BETWEEN = 1000;

  @Override
  public void register(Routes routes) {
    routes.account("GET", "/conversations/{conversation_id}/messages", Access.USER, this::list);
  }

  private Answer list(Call call) {
    Conversation conversation = Lookup.conversation(call);
    ObjectNode json = Json.object("meta", meta(call.installation(), conversation));
    List<Message> found = find(call.installation(), conversation, call.params());
    return Answer.json(
        json.set("payload", Json.array(found, m -> MessageView.json(call.installation(), m))));
  }

  private static ObjectNode meta(Installation installation, Conversation conversation) {
    ObjectNode meta = Json.object("labels", Json.texts(conversation.get(Conversation.LABEL_LIST)));
    meta.set(
        "additional_attributes",
        Json.orEmpty(conversation.get(Conversation.ADDITIONAL_ATTRIBUTES)));
    meta.set("contact", SenderView.contact(installation, conversation.contact(installation)));
    User assignee =
        installation.table(User.ENTITY).find(conversation.get(Conversation.ASSIGNEE_ID));
    if (assignee != null) {
      meta.set(
          "assignee", SenderView.user(installation, assignee, conversation.account(installation)));
    }
    return meta.put(
            "agent_last_seen_at", WireTimes.iso(conversation.get(Conversation.AGENT_LAST_SEEN_AT)))
        .put(
            "assignee_last_seen_at",
            WireTimes.iso(conversation.get(Conversation.ASSIGNEE_LAST_SEEN_AT)));
  }

  private static List<Message> find(
      Installation installation, Conversation conversation, Params params) {
    boolean withoutInternal = params.isPresent("filter_internal_messages");
    MessageWindow window =
        new MessageWindow(
            Message.of(installation, conversation),
            m -> !withoutInternal || !m.is(Message.PRIVATE) && !m.isType("activity"));
    boolean after = params.isPresent("after");
    boolean before = params.isPresent("before");
    long beforeId = before ? MessageWindow.cursor(params, "before") : Long.MAX_VALUE;
    if (!after) {
      return window.lastBefore(beforeId, LATEST);
    }
    long afterId = MessageWindow.cursor(params, "after");
    return window.firstFrom(
        before || afterId == Long.MAX_VALUE ? afterId : afterId + 1,
        beforeId,
        before ? BETWEEN : AFTER);
  }
}
