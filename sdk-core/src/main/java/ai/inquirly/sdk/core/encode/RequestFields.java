package ai.inquirly.sdk.core.encode;

import ai.inquirly.sdk.core.json.Fields;
import jakarta.annotation.Nullable;

/**
 * Sorts the parameters of a request object into query and body. For a method without a body all go
 * into the query.
 */
final class RequestFields implements Fields.Visitor {
  private final Refusals refuse;
  private final BodyValues values;
  private final QueryWriter query;
  private final boolean takesBody;
  private final ObjectValue body = new ObjectValue(true);

  RequestFields(Refusals refuse, BodyValues values, QueryWriter query, boolean takesBody) {
    this.refuse = refuse;
    this.values = values;
    this.query = query;
    this.takesBody = takesBody;
  }

  /** The fields of the body so far. */
  ObjectValue body() {
    return body;
  }

  @Override
  public void field(String name, @Nullable Object value) {
    if (takesBody) {
      put(body, name, name, value);
    } else {
      query(name, value);
    }
  }

  @Override
  public void nested(String root, String name, @Nullable Object value) {
    if (!takesBody) {
      throw refuse.of(root + "." + name, "belongs into a body, and the method takes none");
    }
    if (!body.containsKey(root)) {
      body.put(root, new ObjectValue(true));
    }
    if (!(body.get(root) instanceof ObjectValue object)) {
      throw refuse.of(root, "is given both as a whole and by its fields: give one of them");
    }
    put(object, root + "." + name, name, value);
  }

  @Override
  public void query(String name, @Nullable Object value) {
    if (query.has(name)) {
      throw refuse.of(name, "is set by the operation itself, or given twice: leave it out");
    }
    query.set(name, value);
  }

  private void put(ObjectValue object, String where, String name, @Nullable Object value) {
    TextRules.check(refuse, "the name of a field", name);
    if (object.containsKey(name)) {
      throw refuse.of(where, "is given twice: the server would take the last");
    }
    object.put(name, values.checked(where, value));
  }
}
