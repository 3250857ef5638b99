package ai.inquirly.sdk.testing.server.operations.automation;

import ai.inquirly.sdk.testing.server.error.Refusal;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.render.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The form that validation errors of rules and macros have: texts by field. */
final class RuleErrors {
  private static final int UNPROCESSABLE = 422;

  private RuleErrors() {}

  /** Goes on only if nothing was found. */
  static void check(ValidationErrors errors) {
    if (errors.isEmpty()) {
      return;
    }
    ObjectNode byField = Json.object();
    errors.all().forEach(e -> byField.withArray("/" + e.attribute()).add(e.message()));
    throw new Refusal(Answer.error(UNPROCESSABLE, Json.object("error", byField)));
  }

  /** The texts of no field: what went wrong was no validation. */
  static Refusal unknown() {
    return new Refusal(Answer.error(UNPROCESSABLE, Json.object("error", Json.object())));
  }
}
