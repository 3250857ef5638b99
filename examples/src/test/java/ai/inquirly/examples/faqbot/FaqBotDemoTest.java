package ai.inquirly.examples.faqbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody sees who runs the demo. */
class FaqBotDemoTest {
  private static String printed;

  @BeforeAll
  static void run() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FaqBotDemo.run(new PrintStream(out, true, StandardCharsets.UTF_8));
    printed = out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void botAnswersAQuestionOnceAndNotItself() {
    assertThat(scene("A question that the bot knows"))
        .isEqualToNormalizingNewlines(
            """
              Grace: Where is my parcel?
              Test bot: Parcels arrive within three working days. The link is in your mail.
              (the bot's own message came back as an event: ignored)
            """);
  }

  @Test
  void doubledDeliveryIsTakenAndIgnored() {
    assertThat(scene("The same delivery once more, byte for byte"))
        .isEqualToNormalizingNewlines(
            """
              (the receiver answers 200)
              (the router has seen this message_created before: ignored)
            """);
  }

  @Test
  void questionForPeopleIsHandedOff() {
    assertThat(printed).contains("Conversation #1 is pending: it waits for the bot");
    assertThat(scene("A question for people"))
        .contains("Test bot, in a private note: The FAQ bot had no answer to: Can I pay")
        .contains("* Conversation was reopened by Test bot")
        .endsWith("Conversation #1 is open: people see it now" + System.lineSeparator());
  }

  @Test
  void botKeepsQuietAfterTheHandOff() {
    assertThat(scene("From now on the bot keeps quiet"))
        .isEqualToNormalizingNewlines("  Grace: And the parcel?\n");
  }

  /** The lines below a title. */
  private static String scene(String title) {
    String below = printed.substring(printed.indexOf(title));
    String lines = below.split("\\R", 3)[2];
    int next = lines.indexOf(System.lineSeparator() + System.lineSeparator());
    return next < 0 ? lines : lines.substring(0, next + System.lineSeparator().length());
  }
}
