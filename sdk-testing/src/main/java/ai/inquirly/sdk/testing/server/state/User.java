package ai.inquirly.sdk.testing.server.state;

import com.fasterxml.jackson.databind.JsonNode;

/** A person who signs in; what the person may do is said per account by AccountUser. */
public final class User extends Row {
  /** The table and its columns. */
  public static final Entity<User> ENTITY = new Entity<>("users");

  /** How the person signs in. */
  public static final Column<String> PROVIDER = ENTITY.text("provider").initially("email");

  /** The same as the email. */
  public static final Column<String> UID = ENTITY.text("uid");

  /** The name; never null. */
  public static final Column<String> NAME = ENTITY.text("name");

  /** The name that customers see, if another. */
  public static final Column<String> DISPLAY_NAME = ENTITY.text("display_name");

  /** The address, in lower case; unique. */
  public static final Column<String> EMAIL = ENTITY.text("email").indexed();

  /** SuperAdmin, or null. */
  public static final Column<String> TYPE = ENTITY.text("type");

  /** Whether the address was confirmed. */
  public static final Column<Boolean> CONFIRMED = ENTITY.flag("confirmed").initially(true);

  /** The token of the live connection. */
  public static final Column<String> PUBSUB_TOKEN = ENTITY.text("pubsub_token");

  /** What is put below messages. */
  public static final Column<String> MESSAGE_SIGNATURE = ENTITY.text("message_signature");

  /** Settings of the dashboard. */
  public static final Column<JsonNode> UI_SETTINGS = ENTITY.object("ui_settings");

  /** Free-form values. */
  public static final Column<JsonNode> CUSTOM_ATTRIBUTES = ENTITY.object("custom_attributes");

  /** The stored file of the picture, or null. */
  public static final Column<Long> AVATAR_ID = ENTITY.integer("avatar_id").internal();

  /** A new row, in no table yet. */
  public User() {
    super(ENTITY);
  }

  /** The name that others see. */
  public String availableName() {
    String shown = get(DISPLAY_NAME);
    return shown == null || shown.isBlank() ? get(NAME) : shown;
  }
}
