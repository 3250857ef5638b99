package ai.inquirly.examples.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.model.Contact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows and the places that speak of them change together, or not at all. */
class JournalTest {
  @TempDir Path directory;

  private ExportSettings settings;

  @BeforeEach
  void exportContacts() {
    settings =
        new ExportSettings(
            1,
            "http://localhost",
            directory,
            EnumSet.of(Part.CONTACTS),
            EnumSet.allOf(Format.class),
            null,
            Map.of(),
            true,
            1,
            100);
  }

  @Test
  void rowsBehindTheLastCheckpointAreCutOff() throws IOException {
    try (Journal journal = open()) {
      journal.page(Part.CONTACTS, contacts("Ada"), p -> p.contacts = "after Ada");
      journal.save();
      journal.page(Part.CONTACTS, contacts("Bob"), p -> p.contacts = "after Bob");
      assertThat(csv()).contains("Ada", "Bob");
    }

    try (Journal journal = open()) {
      assertThat(csv()).contains("Ada").doesNotContain("Bob");
      assertThat(place(journal)).isEqualTo("after Ada");
      assertThat(journal.state().totals().rows(Part.CONTACTS)).isEqualTo(1);
    }
  }

  @Test
  void aStepThatFailsInItsMiddleIsNotSaved() throws IOException {
    try (Journal journal = open()) {
      journal.page(Part.CONTACTS, contacts("Ada"), p -> p.contacts = "after Ada");
      journal.save();
      assertThatThrownBy(
              () ->
                  journal.page(
                      Part.CONTACTS,
                      contacts("Bob"),
                      p -> {
                        throw new IllegalStateException("as if the disk were full");
                      }))
          .hasMessageContaining("disk");
      journal.page(Part.CONTACTS, contacts("Cleo"), p -> p.contacts = "after Cleo");
      journal.save();
    }

    try (Journal journal = open()) {
      assertThat(csv()).contains("Ada").doesNotContain("Bob", "Cleo");
      assertThat(place(journal)).isEqualTo("after Ada");
    }
  }

  @Test
  void aFileThatSomebodyShortenedIsNotTrusted() throws IOException {
    try (Journal journal = open()) {
      journal.page(Part.CONTACTS, contacts("Ada"), p -> p.contacts = "after Ada");
      journal.save();
    }
    Files.writeString(directory.resolve("contacts.csv"), "id\r\n");

    assertThatThrownBy(this::open)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("contacts.csv has 4 bytes")
        .hasMessageContaining("--restart");
  }

  @Test
  void anotherLanguageOfTheSystemIsNoOtherExport() throws IOException {
    try (Journal journal = open()) {
      journal.page(Part.CONTACTS, contacts("Ada"), p -> p.contacts = "after Ada");
      journal.save();
    }
    Locale before = Locale.getDefault();
    // has digits of its own
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try (Journal journal = open()) {
      assertThat(place(journal)).isEqualTo("after Ada");
    } finally {
      Locale.setDefault(before);
    }
  }

  private Journal open() throws IOException {
    return Journal.open(settings, new Traffic(), false);
  }

  private static String place(Journal journal) {
    return journal.read(p -> p.contacts);
  }

  private String csv() throws IOException {
    return Files.readString(directory.resolve("contacts.csv"));
  }

  private static List<Contact> contacts(String name) {
    return List.of(Contact.builder().id(1).name(name).build());
  }
}
