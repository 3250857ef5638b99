package ai.inquirly.sdk.testing.server.params;

import ai.inquirly.sdk.testing.server.error.ParameterMissing;
import ai.inquirly.sdk.testing.server.http.UploadedFile;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Row;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import java.util.ArrayList;
import java.util.List;

/**
 * Named values of a request, already merged from body, query and path. Reading follows the real
 * server: a value of the wrong JSON kind counts as absent, null does not.
 */
public final class Params {
  private final ObjectNode values;

  /** Wraps merged values; they are not copied. */
  public Params(ObjectNode values) {
    this.values = values;
  }

  /** Whether a value, or null, was sent under this name, of whatever JSON kind. */
  public boolean has(String name) {
    return values.has(name);
  }

  /** The value as sent, or null if there is none. */
  public JsonNode get(String name) {
    return values.get(name);
  }

  /** Whether a scalar, a file or null was sent: what a list of allowed names lets pass. */
  public boolean hasScalar(String name) {
    JsonNode value = values.get(name);
    return value != null && !value.isContainerNode();
  }

  /** A scalar as text; null if it is absent, null, or no scalar. */
  public String text(String name) {
    return hasScalar(name) && !values.get(name).isPojo() ? Cast.text(values.get(name)) : null;
  }

  /** A scalar as a whole number; null if it is absent, null, blank, or no scalar. */
  public Long integer(String name) {
    return hasScalar(name) ? Cast.integer(values.get(name)) : null;
  }

  /** A scalar as yes or no; null if it is absent, null, blank, or no scalar. */
  public Boolean flag(String name) {
    return hasScalar(name) && !values.get(name).isNull() ? Cast.flag(values.get(name)) : null;
  }

  /**
   * Whether the value is there and says something: no null, false, blank text or empty container.
   */
  public boolean isPresent(String name) {
    return isPresent(values.get(name));
  }

  /** An object; null if it is absent or anything else. */
  public ObjectNode object(String name) {
    return values.get(name) instanceof ObjectNode object ? object : null;
  }

  /** An array; null if it is absent or anything else. */
  public ArrayNode array(String name) {
    return values.get(name) instanceof ArrayNode array ? array : null;
  }

  /** An uploaded file; null if it is absent or anything else. */
  public UploadedFile file(String name) {
    return fileOf(values.get(name));
  }

  /** The uploaded files of a list, without what else is in it. */
  public List<UploadedFile> files(String name) {
    List<UploadedFile> files = new ArrayList<>();
    if (values.get(name) instanceof ArrayNode array) {
      array.forEach(
          element -> {
            if (fileOf(element) != null) {
              files.add(fileOf(element));
            }
          });
    }
    return files;
  }

  /** The file that a value of a request is, or null. */
  public static UploadedFile fileOf(JsonNode value) {
    return value instanceof POJONode pojo && pojo.getPojo() instanceof UploadedFile file
        ? file
        : null;
  }

  /**
   * The values below a name that must be there and must not be empty.
   *
   * @throws ParameterMissing if it is absent, null, blank or empty
   */
  public Params require(String name) {
    if (!isPresent(name) || !(values.get(name) instanceof ObjectNode object)) {
      throw new ParameterMissing(name);
    }
    return new Params(object);
  }

  /** Gives the row's columns the scalars that were sent under their names, null included. */
  public void assignTo(Row row, Column<?>... columns) {
    for (Column<?> column : columns) {
      if (hasScalar(column.name())) {
        assign(row, column);
      }
    }
  }

  /** Gives the row's free-form columns the objects that were sent under their names. */
  @SafeVarargs
  public final void assignObjectsTo(Row row, Column<JsonNode>... columns) {
    for (Column<JsonNode> column : columns) {
      if (object(column.name()) != null) {
        row.set(column, object(column.name()));
      }
    }
  }

  /** All values, as they were sent. */
  public ObjectNode all() {
    return values;
  }

  /** No values. */
  public static Params none() {
    return new Params(JsonNodeFactory.instance.objectNode());
  }

  private <T> void assign(Row row, Column<T> column) {
    row.set(column, column.cast(values.get(column.name())));
  }

  private static boolean isPresent(JsonNode value) {
    if (value == null || value.isNull()) {
      return false;
    }
    if (value.isBoolean()) {
      return value.booleanValue();
    }
    return value.isContainerNode()
        ? !value.isEmpty()
        : !value.isTextual() || !value.textValue().isBlank();
  }
}
