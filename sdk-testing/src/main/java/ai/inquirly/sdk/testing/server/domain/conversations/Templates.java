package ai.inquirly.sdk.testing.server.domain.conversations;

import ai.inquirly.sdk.testing.server.domain.reports.BusinessHours;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

/**
 * Messages that the server writes by itself: that nobody is there, the greeting, and the survey at
 * the end.
 */
final class Templates {
  private final Installation installation;

  Templates(Installation installation) {
    this.installation = installation;
  }

  /** Writes what is due after a message, once the contact has written. */
  void after(Conversation conversation, Message latest) {
    if (none(conversation, m -> m.isType("incoming"))) {
      return;
    }
    Inbox inbox = conversation.inbox(installation);
    if (latest.isType("incoming")) {
      excuseAbsence(conversation, inbox);
    }
    String greeting = inbox.get(Inbox.GREETING_MESSAGE);
    if (inbox.is(Inbox.GREETING_ENABLED)
        && greeting != null
        && !greeting.isBlank()
        && none(conversation, m -> m.isType("outgoing") || m.isType("template"))) {
      write(conversation, "text", greeting);
    }
    if (conversation.isStatus("resolved")
        && inbox.is(Inbox.CSAT_SURVEY_ENABLED)
        && none(conversation, m -> "input_csat".equals(m.get(Message.CONTENT_TYPE)))) {
      write(conversation, "input_csat", "Please rate the conversation");
    }
  }

  /** Outside the working hours, unless the server has said something by itself that day. */
  private void excuseAbsence(Conversation conversation, Inbox inbox) {
    String excuse = inbox.get(Inbox.OUT_OF_OFFICE_MESSAGE);
    Instant midnight = installation.now().truncatedTo(ChronoUnit.DAYS);
    if (excuse != null
        && !excuse.isBlank()
        && new BusinessHours(installation).isClosed(inbox, installation.now())
        && none(conversation, m -> m.isType("template") && !m.createdAt().isBefore(midnight))) {
      write(conversation, "text", excuse);
    }
  }

  private boolean none(Conversation conversation, Predicate<Message> test) {
    return Message.of(installation, conversation).stream().noneMatch(test);
  }

  private void write(Conversation conversation, String contentType, String content) {
    Message message = new Message();
    message.set(Message.MESSAGE_TYPE, "template");
    message.set(Message.CONTENT_TYPE, contentType);
    message.set(Message.CONTENT, content);
    new Messages(installation).create(conversation, message, List.of());
  }
}
