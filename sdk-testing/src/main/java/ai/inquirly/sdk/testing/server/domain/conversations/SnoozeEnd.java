package ai.inquirly.sdk.testing.server.domain.conversations;

import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Installation;
import java.time.Duration;
import java.time.Instant;

/**
 * Opens snoozed conversations again when their time has come. The server looks every few minutes,
 * and not at times that are long past.
 */
final class SnoozeEnd {
  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);
  private static final Duration LONG_PAST = Duration.ofDays(-3);

  private final Installation installation;

  SnoozeEnd(Installation installation) {
    this.installation = installation;
  }

  /** Has the conversation opened at its time, unless it is something else by then. */
  void plan(Conversation conversation) {
    Instant until = conversation.get(Conversation.SNOOZED_UNTIL);
    if (until == null) {
      return;
    }
    Duration left = Duration.between(installation.now(), until);
    if (left.compareTo(LONG_PAST) >= 0) {
      Duration delay = left.isNegative() ? BETWEEN_LOOKS : left;
      installation.jobs().later(delay, () -> end(conversation, until));
    }
  }

  private void end(Conversation conversation, Instant until) {
    boolean there = installation.table(Conversation.ENTITY).find(conversation.id()) == conversation;
    if (there
        && conversation.isStatus("snoozed")
        && until.equals(conversation.get(Conversation.SNOOZED_UNTIL))) {
      conversation.set(Conversation.STATUS, "open");
      new Conversations(installation).save(conversation, null);
    }
  }
}
