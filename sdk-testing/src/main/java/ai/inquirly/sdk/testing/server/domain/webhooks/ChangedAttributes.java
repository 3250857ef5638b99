package ai.inquirly.sdk.testing.server.domain.webhooks;

import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.state.Changes;
import ai.inquirly.sdk.testing.server.state.Conversation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What a save changed, as deliveries tell it: a list of objects with one column each. */
final class ChangedAttributes {
  private ChangedAttributes() {}

  static ArrayNode json(Changes changes) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    changes.columns().stream()
        .filter(column -> !column.isInternal())
        .forEach(
            column -> {
              Changes.Change change = changes.change(column);
              add(
                  array,
                  column.name(),
                  RecordView.value(change.former()),
                  RecordView.value(change.current()));
            });
    Changes.Change labels = changes.change(Conversation.LABEL_LIST);
    if (labels != null) {
      add(array, "cached_label_list", formerLabels(labels), labels(labels.current()));
    }
    return array;
  }

  /** What the first save after its creation adds, if it comes with the same request. */
  static void addThoseOfNew(ArrayNode array, Conversation conversation) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    add(
        array,
        "display_id",
        nodes.nullNode(),
        RecordView.value(conversation.get(Conversation.DISPLAY_ID)));
    add(array, "uuid", nodes.nullNode(), RecordView.value(conversation.get(Conversation.UUID)));
    add(
        array,
        "cached_label_list",
        nodes.nullNode(),
        labels(conversation.get(Conversation.LABEL_LIST)));
  }

  private static void add(ArrayNode array, String name, JsonNode former, JsonNode current) {
    ObjectNode change = Json.object();
    change.set("previous_value", former);
    change.set("current_value", current);
    array.add(Json.object(name, change));
  }

  private static JsonNode formerLabels(Changes.Change labels) {
    return ((List<?>) labels.former()).isEmpty()
        ? JsonNodeFactory.instance.nullNode()
        : labels(labels.former());
  }

  private static JsonNode labels(Object list) {
    return JsonNodeFactory.instance.textNode(
        String.join(", ", ((List<?>) list).stream().map(String::valueOf).toList()));
  }
}
