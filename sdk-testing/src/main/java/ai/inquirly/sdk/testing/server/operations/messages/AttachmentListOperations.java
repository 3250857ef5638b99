package ai.inquirly.sdk.testing.server.operations.messages;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.operations.conversations.Lookup;
import ai.inquirly.sdk.testing.server.render.AttachmentView;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.SenderView;
import ai.inquirly.sdk.testing.server.render.WireTimes;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Attachment;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.Row;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** All files of a conversation; not documented. */
public final class AttachmentListOperations implements Operations {
  @Override
  public void register(Routes routes) {
    routes.account("GET", "/conversations/{conversation_id}/attachments", Access.USER, this::list);
  }

  private Answer list(Call call) {
    Conversation conversation = Lookup.conversation(call);
    ArrayNode payload = JsonNodeFactory.instance.arrayNode();
    for (Message message : Message.of(call.installation(), conversation)) {
      for (Attachment attachment :
          call.table(Attachment.ENTITY).where(Attachment.MESSAGE_ID, message.id())) {
        payload.add(json(call, message, attachment));
      }
    }
    ObjectNode json = Json.object();
    json.putObject("meta").put("total_count", payload.size());
    return Answer.json(json.set("payload", payload));
  }

  private static ObjectNode json(Call call, Message message, Attachment attachment) {
    ObjectNode json = AttachmentView.json(call.installation(), attachment);
    json.remove("id");
    json.remove("account_id");
    json.put("created_at", WireTimes.epoch(attachment.createdAt()));
    Row sender = message.sender(call.installation());
    if (sender != null) {
      json.set("sender", SenderView.json(call.installation(), sender, call.account(), null));
    }
    return json;
  }
}
