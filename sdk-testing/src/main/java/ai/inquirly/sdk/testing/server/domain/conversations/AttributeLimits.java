package ai.inquirly.sdk.testing.server.domain.conversations;

import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Conversation;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.List;

/** How large the values on the first level of a conversation's free-form attributes may be. */
final class AttributeLimits {
  private static final int LONGEST = 1500;
  private static final BigInteger GREATEST = BigInteger.valueOf(9_999_999_999L);

  private AttributeLimits() {}

  static void check(Conversation conversation) {
    ValidationErrors errors = new ValidationErrors();
    for (Column<JsonNode> column :
        List.of(Conversation.ADDITIONAL_ATTRIBUTES, Conversation.CUSTOM_ATTRIBUTES)) {
      JsonNode attributes = conversation.get(column);
      if (attributes != null) {
        attributes.properties().forEach(a -> check(errors, column, a.getKey(), a.getValue()));
      }
    }
    errors.check();
  }

  private static void check(
      ValidationErrors errors, Column<JsonNode> column, String key, JsonNode value) {
    if (value.isTextual() && length(value.textValue()) > LONGEST) {
      errors.add(column.name(), key + " length should be < " + LONGEST);
    } else if (value.isIntegralNumber() && value.bigIntegerValue().compareTo(GREATEST) > 0) {
      errors.add(column.name(), key + " value should be < " + GREATEST);
    }
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
