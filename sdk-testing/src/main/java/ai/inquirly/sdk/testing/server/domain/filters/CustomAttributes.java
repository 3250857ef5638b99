package ai.inquirly.sdk.testing.server.domain.filters;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.CustomAttributeDefinition;
import ai.inquirly.sdk.testing.server.state.Installation;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The custom attributes that an account defines, as left sides of conditions. */
final class CustomAttributes {
  private static final Map<String, SqlType> TYPES =
      Map.of(
          "text", SqlType.TEXT,
          "list", SqlType.TEXT,
          "link", SqlType.TEXT,
          "number", SqlType.NUMERIC,
          "date", SqlType.DATE,
          "checkbox", SqlType.BOOLEAN);

  private final Installation installation;
  private final Account account;

  CustomAttributes(Installation installation, Account account) {
    this.installation = installation;
    this.account = account;
  }

  boolean isDefined(String model, String key) {
    return find(model, key) != null;
  }

  /**
   * The type of an attribute.
   *
   * @throws InternalFailure if it is not defined, or of a kind that the server cannot cast
   */
  SqlType type(String model, String key) {
    CustomAttributeDefinition definition = find(model, key);
    SqlType type =
        definition == null
            ? null
            : TYPES.get(definition.get(CustomAttributeDefinition.ATTRIBUTE_DISPLAY_TYPE));
    if (type == null) {
      throw new InternalFailure("no type to cast " + key + " to");
    }
    return type;
  }

  /** The values of an attribute; texts in lower case. */
  <R> Operand<R> operand(String model, String key, Function<R, JsonNode> attributes) {
    SqlType type = type(model, key);
    return new Operand<>(
        type,
        row -> {
          JsonNode value = attributes.apply(row) == null ? null : attributes.apply(row).get(key);
          if (value == null || value.isNull()) {
            return null;
          }
          String text = value.isTextual() ? value.textValue() : value.toString();
          return type.read(type == SqlType.TEXT ? text.toLowerCase(Locale.ROOT) : text);
        });
  }

  private CustomAttributeDefinition find(String model, String key) {
    return installation
        .table(CustomAttributeDefinition.ENTITY)
        .first(
            CustomAttributeDefinition.ACCOUNT_ID,
            account.id(),
            d ->
                d.get(CustomAttributeDefinition.ATTRIBUTE_KEY).equals(key)
                    && d.get(CustomAttributeDefinition.ATTRIBUTE_MODEL).equals(model));
  }
}
