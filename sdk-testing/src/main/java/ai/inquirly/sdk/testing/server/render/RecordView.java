package ai.inquirly.sdk.testing.server.render;

import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Row;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** The raw row, as some answers serve it: id, then every column of the table. */
public final class RecordView {
  private RecordView() {}

  /** All columns of a row but the fake's own. */
  public static ObjectNode json(Row row) {
    ObjectNode json = Json.object();
    json.put("id", row.id());
    for (Column<?> column : row.entity().columns()) {
      if (!column.isInternal()) {
        json.set(column.name(), value(row.get(column)));
      }
    }
    return json;
  }

  /** A value of a column in its raw form: times as text with milliseconds. */
  public static JsonNode value(Object value) {
    if (value instanceof JsonNode json) {
      return json;
    }
    if (value instanceof List<?> texts) {
      return Json.texts(texts.stream().map(String.class::cast).toList());
    }
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (value instanceof Instant time) {
      return nodes.textNode(WireTimes.iso(time));
    }
    if (value instanceof String text) {
      return nodes.textNode(text);
    }
    if (value instanceof Boolean flag) {
      return nodes.booleanNode(flag);
    }
    if (value instanceof Long number) {
      return nodes.numberNode(number);
    }
    return value instanceof Double number ? nodes.numberNode(number) : nodes.nullNode();
  }
}
