package ai.inquirly.examples.faqbot;

import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.Message;
import ai.inquirly.sdk.model.MessageType;
import java.io.PrintStream;
import java.util.Locale;

/** Prints what happens, for people. */
final class DemoScreen {
  private final PrintStream out;

  DemoScreen(PrintStream out) {
    this.out = out;
  }

  void intro() {
    out.println("A fake Inquirly in memory tells an agent bot over HTTP what happens, signed.");
  }

  void title(String text) {
    out.printf("%n%s%n%s%n", text, "-".repeat(text.length()));
  }

  void status(Conversation conversation, String meaning) {
    out.printf(
        Locale.ROOT,
        "Conversation #%d is %s: %s%n",
        conversation.getId(),
        conversation.getStatus(),
        meaning);
  }

  void message(Message message) {
    if (MessageType.ACTIVITY.equals(message.getMessageType()) || message.getSender() == null) {
      out.printf("  * %s%n", message.getContent());
    } else {
      String how = message.isPrivate() ? ", in a private note" : "";
      out.printf("  %s%s: %s%n", message.getSender().getName(), how, message.getContent());
    }
  }

  void answered(int status) {
    out.printf(Locale.ROOT, "  (the receiver answers %d)%n", status);
  }

  void note(String text) {
    out.printf("  (%s)%n", text);
  }
}
