package ai.inquirly.sdk.testing.server.operations.messages;

import ai.inquirly.sdk.testing.server.domain.conversations.Messages;
import ai.inquirly.sdk.testing.server.domain.messages.MessageDraft;
import ai.inquirly.sdk.testing.server.domain.messages.MessageDrafts;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.RecordInvalid;
import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import ai.inquirly.sdk.testing.server.error.Refusal;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.operations.conversations.Lookup;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.MessageView;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Message;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writing, deleting and sending again. */
public final class MessagesOperations implements Operations {
  private static final String PATH = "/conversations/{conversation_id}/messages";

  @Override
  public void register(Routes routes) {
    routes.account("POST", PATH, Access.USER_OR_BOT, this::create);
    routes.account("DELETE", PATH + "/{message_id}", Access.USER, this::delete);
    routes.account("POST", PATH + "/{message_id}/retry", Access.USER, this::retry);
  }

  private Answer create(Call call) {
    Conversation conversation = Lookup.conversation(call);
    ObjectNode json = MessageView.json(call.installation(), message(call, conversation));
    JsonNode echo = call.params().get("echo_id");
    if (echo != null && !echo.isNull()) {
      json.set("echo_id", echo);
    }
    return Answer.json(json);
  }

  /** Whatever goes wrong in making a message is told as 422, with the server's own text. */
  private static Message message(Call call, Conversation conversation) {
    try {
      MessageDraft draft =
          new MessageDrafts(call.installation())
              .of(conversation, call.params(), Lookup.caller(call));
      return new Messages(call.installation())
          .create(conversation, draft.message(), draft.files(), Lookup.caller(call));
    } catch (RecordInvalid invalid) {
      throw Refusal.unprocessable("Validation failed: " + invalid.getMessage());
    } catch (InternalFailure failure) {
      throw Refusal.unprocessable(failure.getMessage());
    }
  }

  private Answer delete(Call call) {
    Message message = find(call);
    new Messages(call.installation()).delete(message);
    return Answer.json(MessageView.json(call.installation(), message));
  }

  private Answer retry(Call call) {
    Message message = find(call);
    message.set(Message.STATUS, "sent");
    message.set(Message.CONTENT_ATTRIBUTES, Json.object());
    new Messages(call.installation()).save(message);
    return Answer.json(MessageView.json(call.installation(), message));
  }

  private static Message find(Call call) {
    Conversation conversation = Lookup.conversation(call);
    Message message = call.table(Message.ENTITY).get(call.id("message_id"));
    if (!message.refersTo(Message.CONVERSATION_ID, conversation)) {
      throw new RecordNotFound();
    }
    return message;
  }
}
