package ai.inquirly.sdk.testing.server.error;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.routing.Plane;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A record does not pass its validations: 422 with message and attributes, in every plane. */
public final class RecordInvalid extends Fault {
  private static final long serialVersionUID = 1L;

  private final transient List<ValidationErrors.Error> errors;

  /** At least one error, in the order of the validations. */
  public RecordInvalid(List<ValidationErrors.Error> errors) {
    super(String.join(", ", errors.stream().map(ValidationErrors.Error::fullMessage).toList()));
    this.errors = List.copyOf(errors);
  }

  /** One error. */
  public RecordInvalid(String attribute, String fullMessage) {
    this(List.of(new ValidationErrors.Error(attribute, fullMessage)));
  }

  /** What is wrong, in the order of the validations. */
  public List<ValidationErrors.Error> errors() {
    return errors;
  }

  @Override
  public Answer answer(Plane plane) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("message", getMessage());
    var attributes = body.putArray("attributes");
    errors.stream().map(ValidationErrors.Error::attribute).distinct().forEach(attributes::add);
    return Answer.error(422, body);
  }
}
