package ai.inquirly.sdk.testing.server.operations.conversations;

import ai.inquirly.sdk.testing.server.params.LikePattern;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.MessageView;
import ai.inquirly.sdk.testing.server.render.WireTimes;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.state.AgentBot;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A conversation in which a searched text was said, with the messages that say it. */
final class SearchHit {
  private SearchHit() {}

  static ObjectNode json(Call call, Conversation conversation) {
    Contact contact = conversation.contact(call.installation());
    Inbox inbox = conversation.inbox(call.installation());
    ObjectNode json =
        Json.object()
            .put("id", conversation.get(Conversation.DISPLAY_ID))
            .put("uuid", conversation.get(Conversation.UUID))
            .put("created_at", WireTimes.epoch(conversation.createdAt()));
    json.putObject("contact").put("id", contact.id()).put("name", contact.get(Contact.NAME));
    json.putObject("inbox")
        .put("id", inbox.id())
        .put("name", inbox.get(Inbox.NAME))
        .put("channel_type", inbox.get(Inbox.CHANNEL_TYPE));
    json.set("messages", Json.array(messages(call, conversation), m -> message(call, m)));
    return json.put("account_id", conversation.get(Conversation.ACCOUNT_ID));
  }

  private static List<Message> messages(Call call, Conversation conversation) {
    String text = call.params().text("q");
    LikePattern pattern = LikePattern.anyCase("%" + (text == null ? "" : text) + "%");
    return Message.of(call.installation(), conversation).stream()
        .filter(m -> m.isType("incoming") || m.isType("outgoing"))
        .filter(m -> pattern.matches(m.get(Message.CONTENT)))
        .toList();
  }

  private static ObjectNode message(Call call, Message message) {
    return Json.object()
        .put("content", message.get(Message.CONTENT))
        .put("id", message.id())
        .put("sender_name", name(message.sender(call.installation())))
        .put("message_type", MessageView.typeNumber(message))
        .put("created_at", WireTimes.epoch(message.createdAt()));
  }

  private static String name(Row sender) {
    if (sender instanceof User user) {
      return user.get(User.NAME);
    }
    if (sender instanceof Contact contact) {
      return contact.get(Contact.NAME);
    }
    return sender instanceof AgentBot bot ? bot.get(AgentBot.NAME) : null;
  }
}
