package ai.inquirly.examples.export;

import java.util.Locale;

/** What is exported, each into files of its own. */
enum Part {
  CONTACTS,
  CONVERSATIONS,
  MESSAGES;

  /** The word for people and for file names. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
