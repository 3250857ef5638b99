package ai.inquirly.examples.spark;

import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.testing.FakeAccount;
import ai.inquirly.sdk.testing.FakeInquirly;
import java.util.Map;
import java.util.TreeMap;

/** The demo company of the fake, on a busy day. */
final class DemoAccount {
  private static final int VISITORS = 80;
  private static final int LONGEST = 150;

  private DemoAccount() {}

  static FakeInquirly start() {
    FakeInquirly fake = FakeInquirly.start();
    FakeAccount account = fake.account();
    for (int i = 1; i <= VISITORS; i++) {
      int number = i;
      Contact visitor = account.contact(c -> c.name("Visitor " + number));
      Conversation conversation = account.conversation(visitor);
      int messages = i == 1 ? LONGEST : i % 30;
      for (int m = 1; m <= messages; m++) {
        account.incoming(conversation, "Question " + m + " of visitor " + i);
      }
    }
    return fake;
  }

  /** How many messages the fake holds, by conversation. */
  static Map<Long, Long> messages(FakeInquirly fake) {
    Map<Long, Long> counts = new TreeMap<>();
    for (Contact contact : fake.account().contacts()) {
      for (Conversation conversation : fake.account().conversationsWith(contact)) {
        long count = fake.account().messagesIn(conversation).size();
        counts.put(conversation.getId(), count);
      }
    }
    return counts;
  }
}
