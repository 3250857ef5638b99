package ai.inquirly.sdk.testing.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares the deliveries of a replay with the recorded ones: which events came, as the order of
 * deliveries means nothing, and the structure of those whose bodies were kept.
 */
final class DeliveryComparison {
  private static final Set<String> STATE =
      Set.of(
          "messages",
          "changed_attributes",
          "unread_count",
          "status",
          "priority",
          "snoozed_until",
          "first_reply_created_at",
          "hmac_verified",
          "assignee",
          "team",
          "custom_attributes");

  private final Substitutions substitutions;
  private final List<RecordingReceivers.Received> actual;

  DeliveryComparison(Replay replay) {
    substitutions = replay.substitutions();
    actual = replay.receivers().received();
  }

  /** What came too seldom or too often, one line each. */
  List<String> differencesOfEvents(List<RecordedDeliveries.Line> recorded) {
    List<String> differences = new ArrayList<>();
    List<RecordingReceivers.Received> left = new ArrayList<>(actual);
    for (RecordedDeliveries.Line line : recorded) {
      ReceivedEvent expected = withFakesId(line.event());
      RecordingReceivers.Received match =
          left.stream().filter(r -> r.event().equals(expected)).findFirst().orElse(null);
      if (match == null) {
        differences.add("missing after " + line.seq() + ": " + expected);
      } else {
        left.remove(match);
      }
    }
    left.forEach(extra -> differences.add("extra after " + extra.seq() + ": " + extra.event()));
    return differences;
  }

  /** How the recorded bodies differ from the best fitting ones that came, one line each. */
  List<String> differencesOfBodies(List<RecordedDeliveries.Body> recorded) {
    List<String> differences = new ArrayList<>();
    for (RecordedDeliveries.Body body : recorded) {
      ReceivedEvent expected = withFakesId(ReceivedEvent.of(body.receiver(), body.body()));
      List<String> fewest = null;
      for (RecordingReceivers.Received received : actual) {
        if (received.event().equals(expected)) {
          List<String> found = compare(body.body(), received.body());
          fewest = fewest == null || found.size() < fewest.size() ? found : fewest;
        }
      }
      if (fewest != null && !fewest.isEmpty()) {
        differences.add(body.name() + " " + expected + ": " + fewest);
      }
    }
    return differences;
  }

  /** Of what depends on how late the server's queue was, the keys are compared, not the values. */
  private static List<String> compare(JsonNode recorded, JsonNode actual) {
    return new StructureComparison(false, false).compare(timeless(recorded), timeless(actual));
  }

  private static JsonNode timeless(JsonNode body) {
    if (!(body instanceof ObjectNode object)) {
      return body;
    }
    ObjectNode copy = object.objectNode();
    for (var value : object.properties()) {
      boolean state = STATE.contains(value.getKey());
      copy.set(value.getKey(), state ? copy.nullNode() : timeless(value.getValue()));
    }
    return copy;
  }

  private ReceivedEvent withFakesId(ReceivedEvent recorded) {
    return recorded.withId(substitutions.id(recorded.kindOfId(), recorded.id()));
  }

  /** The names of the columns of a line of the table. */
  static Set<String> names(String text) {
    return text.isEmpty() ? Set.of() : new TreeSet<>(List.of(text.split(",")));
  }
}
