package ai.inquirly.sdk.testing.server.domain.conversations;

import ai.inquirly.sdk.testing.server.domain.reports.ReportingEvents;
import ai.inquirly.sdk.testing.server.events.Event;
import ai.inquirly.sdk.testing.server.events.EventName;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.User;
import java.time.Instant;

/** Keeps track of who waits for whom, with every message. */
final class Replies {
  private final Installation installation;
  private final Conversations conversations;

  Replies(Installation installation, Conversations conversations) {
    this.installation = installation;
    this.conversations = conversations;
  }

  /** The first answer ends the waiting for good, a later one the present waiting. */
  void note(Conversation conversation, Message message) {
    Instant waitingSince = conversation.get(Conversation.WAITING_SINCE);
    boolean reply = isByAgent(message) && !message.is(Message.PRIVATE);
    if (reply && isFirst(conversation)) {
      installation
          .events()
          .publish(Event.of(EventName.FIRST_REPLY_CREATED, message, null, installation.now()));
      conversation.set(Conversation.FIRST_REPLY_CREATED_AT, message.createdAt());
      conversation.set(Conversation.WAITING_SINCE, null);
    } else if (reply && waitingSince != null) {
      new ReportingEvents(installation).replied(message, waitingSince);
      conversation.set(Conversation.WAITING_SINCE, null);
    } else if (message.isType("incoming") && waitingSince == null) {
      conversation.set(Conversation.WAITING_SINCE, message.createdAt());
    }
    conversations.save(conversation, null);
  }

  private boolean isByAgent(Message message) {
    return message.isType("outgoing")
        && message.sender(installation) instanceof User
        && !message.get(Message.CONTENT_ATTRIBUTES).has("automation_rule_id")
        && !message.get(Message.ADDITIONAL_ATTRIBUTES).has("campaign_id");
  }

  private boolean isFirst(Conversation conversation) {
    return conversation.get(Conversation.FIRST_REPLY_CREATED_AT) == null
        && Message.of(installation, conversation).stream()
                .filter(m -> m.isType("outgoing") && !m.is(Message.PRIVATE))
                .filter(m -> m.get(Message.SENDER_TYPE) != null)
                .filter(m -> !"AgentBot".equals(m.get(Message.SENDER_TYPE)))
                .filter(m -> !m.get(Message.ADDITIONAL_ATTRIBUTES).has("campaign_id"))
                .count()
            <= 1;
  }
}
