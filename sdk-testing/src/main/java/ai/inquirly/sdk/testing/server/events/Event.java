package ai.inquirly.sdk.testing.server.events;

import ai.inquirly.sdk.testing.server.state.Changes;
import ai.inquirly.sdk.testing.server.state.Row;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that happened.
 *
 * @param name what happened, as listeners and webhooks call it
 * @param subject the record that it happened to
 * @param changes what a save changed in the record; nothing for a creation
 * @param causedBy the record that did it, such as an automation rule; null for users and the server
 * @param at when it happened
 */
public record Event(
    EventName name, Row subject, Optional<Changes> changes, Row causedBy, Instant at) {

  /** Something that happened to a record, with what was changed in it. */
  public static Event of(EventName name, Row subject, Changes changes, Instant at) {
    return new Event(name, subject, Optional.ofNullable(changes), null, at);
  }
}
