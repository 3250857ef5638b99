package ai.inquirly.examples.quickstart;

import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.Message;
import ai.inquirly.sdk.model.MessageType;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Prints what the quickstart reads, for people. */
final class Screen {
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final int WIDTH = 78;
  private static final int NAME_WIDTH = 20;

  private final PrintStream out;

  Screen(PrintStream out) {
    this.out = out;
  }

  void title(String text) {
    out.printf("%n%s%n%s%n", text, "-".repeat(text.length()));
  }

  void paragraph(String text) {
    out.println(Wrapped.text(text, WIDTH, ""));
  }

  void contact(Contact contact) {
    out.printf(
        Locale.ROOT,
        "%4d  %-20s %-30s %s%n",
        contact.getId(),
        shortened(contact.getName()),
        orDash(contact.getEmail()),
        orDash(contact.getPhoneNumber()));
  }

  void conversation(Conversation conversation) {
    var assignee = conversation.getMeta().getAssignee();
    out.printf(
        Locale.ROOT,
        "%n#%d is %s, %s, last activity %s%n",
        conversation.getId(),
        conversation.getStatus(),
        assignee == null ? "with nobody yet" : "with " + assignee.getName(),
        time(conversation.getLastActivityAt()));
  }

  void waiting(Conversation conversation) {
    out.printf(
        Locale.ROOT,
        "#%-4d %-20s since %s%n",
        conversation.getId(),
        shortened(conversation.getMeta().getSender().getName()),
        time(conversation.getWaitingSince()));
  }

  void message(Message message) {
    String when = String.format("  %12s  ", time(message.getCreatedAt()));
    String indent = " ".repeat(when.length());
    out.println(when + speaker(message));
    out.println(
        indent + Wrapped.text(orDash(message.getContent()), WIDTH - indent.length(), indent));
  }

  private static String speaker(Message message) {
    if (MessageType.ACTIVITY.equals(message.getMessageType()) || message.getSender() == null) {
      return "*";
    }
    return message.getSender().getName() + (message.isPrivate() ? ", in a private note:" : ":");
  }

  private static String time(Instant time) {
    return time == null ? "never" : DAY_AND_TIME.format(time);
  }

  private static String orDash(String text) {
    return text == null || text.isEmpty() ? "-" : text;
  }

  private static String shortened(String text) {
    String line = orDash(text);
    return line.length() <= NAME_WIDTH ? line : line.substring(0, NAME_WIDTH - 1) + "…";
  }
}
