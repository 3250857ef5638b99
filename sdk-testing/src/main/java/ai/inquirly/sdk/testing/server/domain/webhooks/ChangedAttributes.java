package ai.inquirly.sdk.testing.server.domain.webhooks;

import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.state.Changes;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Conversation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a save changed, as deliveries tell it: a list of objects with one column each, in the
 * table's order.
 */
final class ChangedAttributes {
  /** A column of the real table, before the list that stands in no table. */
  private static final int CACHED_LABEL_LIST = Conversation.LABEL_LIST.place() - 1;

  private final SortedMap<Integer, ObjectNode> byPlace = new TreeMap<>();

  private ChangedAttributes(Changes changes) {
    changes.columns().stream()
        .filter(column -> !column.isInternal())
        .forEach(column -> add(column, changes.change(column)));
    Changes.Change labels = changes.change(Conversation.LABEL_LIST);
    if (labels != null) {
      add(CACHED_LABEL_LIST, "cached_label_list", formerLabels(labels), labels(labels.current()));
    }
  }

  static ArrayNode json(Changes changes) {
    return new ChangedAttributes(changes).json();
  }

  /** With what the first save after its creation adds, if it comes with the same request. */
  static ArrayNode jsonOfNew(Changes changes, Conversation conversation) {
    ChangedAttributes changed = new ChangedAttributes(changes);
    changed.addNew(conversation, Conversation.DISPLAY_ID);
    changed.addNew(conversation, Conversation.UUID);
    changed.add(
        CACHED_LABEL_LIST,
        "cached_label_list",
        JsonNodeFactory.instance.nullNode(),
        labels(conversation.get(Conversation.LABEL_LIST)));
    return changed.json();
  }

  private ArrayNode json() {
    return JsonNodeFactory.instance.arrayNode().addAll(byPlace.values());
  }

  private void addNew(Conversation conversation, Column<?> column) {
    add(column, new Changes.Change(null, conversation.get(column)));
  }

  private void add(Column<?> column, Changes.Change change) {
    add(
        column.place(),
        column.name(),
        RecordView.value(change.former()),
        RecordView.value(change.current()));
  }

  private void add(int place, String name, JsonNode former, JsonNode current) {
    ObjectNode change = Json.object();
    change.set("previous_value", former);
    change.set("current_value", current);
    byPlace.put(place, Json.object(name, change));
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
