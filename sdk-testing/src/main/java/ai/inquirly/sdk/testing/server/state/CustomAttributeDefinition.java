package ai.inquirly.sdk.testing.server.state;

import com.fasterxml.jackson.databind.JsonNode;

/** A custom attribute that an account defines for its contacts or conversations. */
public final class CustomAttributeDefinition extends Row {
  /** The table and its columns. */
  public static final Entity<CustomAttributeDefinition> ENTITY =
      new Entity<>("custom_attribute_definitions");

  /** The name that agents see. */
  public static final Column<String> ATTRIBUTE_DISPLAY_NAME = ENTITY.text("attribute_display_name");

  /** The name in custom_attributes. */
  public static final Column<String> ATTRIBUTE_KEY = ENTITY.text("attribute_key");

  /** What kind of value it has. */
  public static final Column<String> ATTRIBUTE_DISPLAY_TYPE =
      ENTITY
          .words(
              "attribute_display_type",
              "text",
              "number",
              "currency",
              "percent",
              "link",
              "date",
              "list",
              "checkbox")
          .initially("text");

  /** Not used by the API. */
  public static final Column<Long> DEFAULT_VALUE = ENTITY.integer("default_value");

  /** What it belongs to. */
  public static final Column<String> ATTRIBUTE_MODEL =
      ENTITY
          .words("attribute_model", "conversation_attribute", "contact_attribute")
          .initially("conversation_attribute");

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** What it means. */
  public static final Column<String> ATTRIBUTE_DESCRIPTION = ENTITY.text("attribute_description");

  /** The values of a list. */
  public static final Column<JsonNode> ATTRIBUTE_VALUES = ENTITY.json("attribute_values");

  /** What a text must match. */
  public static final Column<String> REGEX_PATTERN = ENTITY.text("regex_pattern");

  /** What to say if it does not. */
  public static final Column<String> REGEX_CUE = ENTITY.text("regex_cue");

  /** A new row, in no table yet. */
  public CustomAttributeDefinition() {
    super(ENTITY);
  }
}
