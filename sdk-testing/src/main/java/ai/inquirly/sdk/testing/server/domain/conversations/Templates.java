package ai.inquirly.sdk.testing.server.domain.conversations;

import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import java.util.Collection;
import java.util.List;

/** Messages that the server writes by itself: the greeting and the survey at the end. */
final class Templates {
  private final Installation installation;

  Templates(Installation installation) {
    this.installation = installation;
  }

  /** Writes what is due after each message, once the contact has written. */
  void after(Conversation conversation) {
    Collection<Message> messages = Message.of(installation, conversation);
    if (messages.stream().noneMatch(m -> m.isType("incoming"))) {
      return;
    }
    Inbox inbox = conversation.inbox(installation);
    String greeting = inbox.get(Inbox.GREETING_MESSAGE);
    if (inbox.is(Inbox.GREETING_ENABLED)
        && greeting != null
        && !greeting.isBlank()
        && messages.stream().noneMatch(m -> m.isType("outgoing") || m.isType("template"))) {
      write(conversation, "text", greeting);
    }
    if (conversation.isStatus("resolved")
        && inbox.is(Inbox.CSAT_SURVEY_ENABLED)
        && messages.stream().noneMatch(m -> "input_csat".equals(m.get(Message.CONTENT_TYPE)))) {
      write(conversation, "input_csat", "Please rate the conversation");
    }
  }

  private void write(Conversation conversation, String contentType, String content) {
    Message message = new Message();
    message.set(Message.MESSAGE_TYPE, "template");
    message.set(Message.CONTENT_TYPE, contentType);
    message.set(Message.CONTENT, content);
    new Messages(installation).create(conversation, message, List.of());
  }
}
