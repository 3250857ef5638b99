package ai.inquirly.examples.export;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.Message;
import ai.inquirly.sdk.testing.FakeClock;
import ai.inquirly.sdk.testing.FakeInquirly;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With {@code --since} only what is new comes, and all of that. */
class ExportSinceTest {
  private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

  private final FakeInquirly fake =
      FakeInquirly.builder().blankAccount().clock(FakeClock.standingAt(MONDAY)).start();

  @TempDir Path directory;

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void conversationsThatChangedComeWithTheirNewMessages() throws IOException {
    Conversation quiet = conversation("Quentin");
    Conversation busy = conversation("Bea");
    for (int i = 1; i <= 45; i++) {
      write(busy, "old " + i);
    }
    write(quiet, "old");
    fake.clock().moveTo(MONDAY.plus(Duration.ofDays(1)));
    for (int i = 1; i <= 25; i++) {
      write(busy, "new " + i);
    }
    Conversation young = conversation("Yara");
    write(young, "hello");

    ProgramRun run =
        ProgramRun.of(fake.client(), "--dir", directory.toString(), "--since", "2026-11-24");

    assertThat(run.status()).as(run.printed()).isZero();
    ExportedFiles files = new ExportedFiles(directory);
    assertThat(files.rows(Part.CONVERSATIONS, Conversation.class))
        .extracting(Conversation::getId)
        .containsExactly(busy.getId(), young.getId());
    assertThat(files.rows(Part.MESSAGES, Message.class))
        .hasSize(26)
        .extracting(Message::getContent)
        .contains("new 1", "new 25", "hello")
        .noneMatch(content -> content.startsWith("old"));
    assertThat(files.rows(Part.CONTACTS, Contact.class)).as("come whole").hasSize(3);
    assertThat(fake.requests())
        .as("pages of old messages are not read: two pages are enough for 25 new ones")
        .filteredOn(r -> r.path().endsWith("/conversations/" + busy.getId() + "/messages"))
        .hasSize(2);
  }

  private Conversation conversation(String name) {
    fake.clock().advance(Duration.ofSeconds(1));
    return fake.account().conversation(fake.account().contact(c -> c.name(name)));
  }

  private void write(Conversation conversation, String text) {
    fake.clock().advance(Duration.ofSeconds(1));
    fake.account().incoming(conversation, text);
  }
}
