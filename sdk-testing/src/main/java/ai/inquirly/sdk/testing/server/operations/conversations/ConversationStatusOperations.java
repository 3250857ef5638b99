package ai.inquirly.sdk.testing.server.operations.conversations;

import ai.inquirly.sdk.testing.server.domain.conversations.Conversations;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.RecordInvalid;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.EpochSeconds;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.WireTimes;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Conversation;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Setting status, priority and custom attributes. */
public final class ConversationStatusOperations implements Operations {
  private static final String PATH = "/conversations/{conversation_id}";

  @Override
  public void register(Routes routes) {
    routes.account("POST", PATH + "/toggle_status", Access.USER_OR_BOT, this::toggleStatus);
    routes.account("POST", PATH + "/toggle_priority", Access.USER_OR_BOT, this::togglePriority);
    routes.account("POST", PATH + "/custom_attributes", Access.USER, this::setCustomAttributes);
  }

  private Answer toggleStatus(Call call) {
    Conversation conversation = Lookup.conversation(call);
    Conversations conversations = new Conversations(call.installation());
    boolean handoff =
        call.bot() != null
            && conversation.isStatus("pending")
            && "open".equals(call.params().text("status"));
    if (handoff) {
      conversations.handOff(conversation, call.bot());
    } else {
      assignStatus(call.params(), conversation);
      conversations.save(conversation, Lookup.caller(call));
    }
    boolean agent = call.user() != null && !call.isAdministrator();
    if (agent && conversation.isStatus("open")) {
      conversation.set(Conversation.ASSIGNEE_ID, call.user().id());
      conversations.save(conversation, call.user());
    }
    ObjectNode payload = Json.object();
    payload.put("success", handoff ? null : Boolean.TRUE);
    payload
        .put("conversation_id", conversation.get(Conversation.DISPLAY_ID))
        .put("current_status", conversation.get(Conversation.STATUS))
        .put("snoozed_until", WireTimes.iso(conversation.get(Conversation.SNOOZED_UNTIL)));
    return Answer.json(Json.object("payload", payload));
  }

  /** With a status this one, without one the other one. */
  private static void assignStatus(Params params, Conversation conversation) {
    if (!params.isPresent("status")) {
      conversation.set(Conversation.STATUS, conversation.isStatus("open") ? "resolved" : "open");
      return;
    }
    conversation.set(Conversation.STATUS, Conversation.STATUS.cast(params.get("status")));
    if (params.has("snoozed_until") && !params.get("snoozed_until").isNull()) {
      conversation.set(Conversation.SNOOZED_UNTIL, EpochSeconds.parse(params.get("snoozed_until")));
    }
  }

  /** Sets the priority, or clears it; a failed validation is not told. */
  private Answer togglePriority(Call call) {
    Conversation conversation = Lookup.conversation(call);
    Params params = call.params();
    conversation.set(
        Conversation.PRIORITY,
        params.isPresent("priority") ? Conversation.PRIORITY.cast(params.get("priority")) : null);
    try {
      new Conversations(call.installation()).save(conversation, Lookup.caller(call));
    } catch (RecordInvalid invalid) {
      conversation.set(Conversation.PRIORITY, conversation.former(Conversation.PRIORITY));
    }
    return Answer.empty();
  }

  private Answer setCustomAttributes(Call call) {
    Conversation conversation = Lookup.conversation(call);
    ObjectNode attributes = call.params().object("custom_attributes");
    if (attributes == null) {
      throw new InternalFailure("custom_attributes is no object");
    }
    conversation.set(Conversation.CUSTOM_ATTRIBUTES, attributes);
    new Conversations(call.installation()).save(conversation, call.user());
    return Answer.json(Json.object("custom_attributes", attributes));
  }
}
