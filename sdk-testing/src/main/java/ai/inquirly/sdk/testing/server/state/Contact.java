package ai.inquirly.sdk.testing.server.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/** A customer of an account. */
public final class Contact extends Row {
  /** The table and its columns. */
  public static final Entity<Contact> ENTITY = new Entity<>("contacts");

  /** The name. */
  public static final Column<String> NAME = ENTITY.text("name").initially("");

  /** The address, in lower case; unique in the account. */
  public static final Column<String> EMAIL = ENTITY.text("email").indexed();

  /** The number in E.164 form; unique in the account. */
  public static final Column<String> PHONE_NUMBER = ENTITY.text("phone_number").indexed();

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id").beforeTimes();

  /** Values that channels and the dashboard write. */
  public static final Column<JsonNode> ADDITIONAL_ATTRIBUTES =
      ENTITY.object("additional_attributes");

  /** The id in the caller's own system; unique in the account. */
  public static final Column<String> IDENTIFIER = ENTITY.text("identifier").indexed();

  /** Values that the account defines. */
  public static final Column<JsonNode> CUSTOM_ATTRIBUTES = ENTITY.object("custom_attributes");

  /** When the contact last wrote. */
  public static final Column<Instant> LAST_ACTIVITY_AT = ENTITY.time("last_activity_at");

  /** How much is known of the contact. */
  public static final Column<String> CONTACT_TYPE =
      ENTITY.words("contact_type", "visitor", "lead", "customer").initially("visitor");

  /** Not used by the API. */
  public static final Column<String> MIDDLE_NAME = ENTITY.text("middle_name").initially("");

  /** Not used by the API. */
  public static final Column<String> LAST_NAME = ENTITY.text("last_name").initially("");

  /** A copy of the city. */
  public static final Column<String> LOCATION = ENTITY.text("location").initially("");

  /** A copy of the country code. */
  public static final Column<String> COUNTRY_CODE = ENTITY.text("country_code").initially("");

  /** Whether messages of the contact open nothing any more. */
  public static final Column<Boolean> BLOCKED = ENTITY.flag("blocked").initially(false);

  /** The labels. */
  public static final Column<List<String>> LABEL_LIST = ENTITY.texts("label_list");

  /** The stored file of the picture, or null. */
  public static final Column<Long> AVATAR_ID = ENTITY.integer("avatar_id").internal();

  /** A new row, in no table yet. */
  public Contact() {
    super(ENTITY);
  }
}
