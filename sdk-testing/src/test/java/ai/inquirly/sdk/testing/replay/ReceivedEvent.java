package ai.inquirly.sdk.testing.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one delivery says: whom it told of what.
 *
 * @param receiver the path of the receiver
 * @param event the event's name
 * @param id the id in the payload, of whatever kind
 * @param changed the names of the changed columns
 */
record ReceivedEvent(String receiver, String event, long id, Set<String> changed) {

  static ReceivedEvent of(String receiver, JsonNode body) {
    Set<String> changed = new TreeSet<>();
    for (JsonNode change : body.path("changed_attributes")) {
      change.fieldNames().forEachRemaining(changed::add);
    }
    return new ReceivedEvent(
        receiver, body.path("event").asText(), body.path("id").asLong(), changed);
  }

  /** The same with another id. */
  ReceivedEvent withId(long other) {
    return new ReceivedEvent(receiver, event, other, changed);
  }

  /** The kind of record that the id is of. */
  String kindOfId() {
    return event.startsWith("contact")
        ? "contact"
        : event.startsWith("message") ? "message" : "conversation";
  }
}
