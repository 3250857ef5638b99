package ai.inquirly.examples.export;

import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.testing.FakeAccount;
import ai.inquirly.sdk.testing.FakeClock;
import ai.inquirly.sdk.testing.FakeInquirly;
import java.time.Duration;
import java.time.Instant;

/** A fake with enough in it for several pages of everything. */
final class BusyAccount {
  static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");
  static final int CONTACTS = 35;
  static final int CONVERSATIONS = 32;
  static final int LONGEST = 130;
  static final int MESSAGES = 223;

  private BusyAccount() {}

  /** One for all tests that only read; it takes a while to fill. */
  static FakeInquirly shared() {
    return Shared.FAKE;
  }

  private static final class Shared {
    static final FakeInquirly FAKE = start();
  }

  private static FakeInquirly start() {
    FakeInquirly fake =
        FakeInquirly.builder().blankAccount().clock(FakeClock.standingAt(MORNING)).start();
    FakeAccount account = fake.account();
    for (int i = 1; i <= CONTACTS; i++) {
      Contact contact = contact(account, i);
      fake.clock().advance(Duration.ofSeconds(1));
      if (i <= CONVERSATIONS) {
        converse(fake, account.conversation(contact), i == 1 ? LONGEST : i % 7);
      }
    }
    return fake;
  }

  /** Some have nothing but a name, and are in no list. */
  private static Contact contact(FakeAccount account, int i) {
    return i % 10 == 0
        ? account.contact(c -> c.name("Visitor " + i))
        : account.contact(c -> c.name("=Contact, " + i).email("contact" + i + "@example.com"));
  }

  private static void converse(FakeInquirly fake, Conversation conversation, int messages) {
    for (int i = 1; i <= messages; i++) {
      fake.clock().advance(Duration.ofSeconds(1));
      fake.account().incoming(conversation, "Line " + i + " \"of\"\n" + messages);
    }
  }
}
