package ai.inquirly.sdk.testing.server.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class SortedRowsTest {
  private static final Comparator<Contact> BY_NAME = Comparator.comparing(c -> c.get(Contact.NAME));
  private static final Predicate<Contact> ODD = c -> c.get(Contact.NAME).endsWith("1");

  private final Random random = new Random(7);
  private final Installation installation =
      new Installation(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), "http://fake.test");
  private final Table<Contact> contacts = installation.table(Contact.ENTITY);
  private final List<Contact> present = new ArrayList<>();

  @Test
  void staysInOrderWhileRowsComeGoAndChange() {
    for (int i = 0; i < 5_000; i++) {
      add();
    }
    for (int round = 0; round < 200; round++) {
      assertThat(sorted(c -> true)).isEqualTo(expected(c -> true));
      assertThat(sorted(ODD)).isEqualTo(expected(ODD));
      for (int change = random.nextInt(12); change > 0; change--) {
        change();
      }
    }
  }

  @Test
  void growsBeyondItsFirstPieces() {
    add();
    assertThat(sorted(c -> true)).hasSize(1);
    for (int i = 0; i < 3_500; i++) {
      add();
    }

    assertThat(sorted(c -> true)).isEqualTo(expected(c -> true));
  }

  @Test
  void isMadeAnewAfterMoreChangesThanAreRemembered() {
    add();
    assertThat(sorted(c -> true)).hasSize(1);
    for (int i = 0; i < 5_000; i++) {
      add();
    }

    assertThat(sorted(c -> true)).isEqualTo(expected(c -> true));
  }

  @Test
  void forgetsWhatAFailedTransactionDid() {
    add();
    List<Contact> before = List.copyOf(sorted(c -> true));
    try {
      installation
          .journal()
          .atomically(
              () -> {
                contacts.insert(named("0"));
                before.get(0).set(Contact.NAME, "zzz");
                contacts.save(before.get(0));
                throw new IllegalStateException("on purpose");
              });
    } catch (IllegalStateException onPurpose) {
      assertThat(onPurpose).hasMessage("on purpose");
    }

    assertThat(sorted(c -> true)).isEqualTo(before);
  }

  private void change() {
    switch (random.nextInt(3)) {
      case 0 -> add();
      case 1 -> contacts.delete(present.remove(random.nextInt(present.size())));
      default -> {
        Contact contact = present.get(random.nextInt(present.size()));
        contact.set(Contact.NAME, name());
        contacts.save(contact);
      }
    }
  }

  private void add() {
    present.add(contacts.insert(named(name())));
  }

  private static Contact named(String name) {
    Contact contact = new Contact();
    contact.set(Contact.NAME, name);
    contact.set(Contact.ACCOUNT_ID, 1L);
    return contact;
  }

  private String name() {
    return "name " + random.nextInt(1_000);
  }

  private List<Contact> sorted(Predicate<Contact> wanted) {
    String name = wanted == ODD ? "odd" : "all";
    return contacts.sorted(name, Contact.ACCOUNT_ID, 1L, wanted, BY_NAME);
  }

  private List<Contact> expected(Predicate<Contact> wanted) {
    return present.stream().filter(wanted).sorted(BY_NAME.thenComparingLong(Row::id)).toList();
  }
}
