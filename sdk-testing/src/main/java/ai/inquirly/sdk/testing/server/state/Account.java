package ai.inquirly.sdk.testing.server.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** One customer of the installation: everything below /accounts belongs to one. */
public final class Account extends Row {
  /** The table and its columns. */
  public static final Entity<Account> ENTITY = new Entity<>("accounts");

  /** The name; never null. */
  public static final Column<String> NAME = ENTITY.text("name");

  /** The language of texts that the server writes. */
  public static final Column<String> LOCALE =
      ENTITY
          .words(
              "locale", "en", "ar", "nl", "fr", "de", "it", "ja", "ko", "pt", "ru", "es", "ml",
              "ca", "el", "pt_BR", "ro", "ta", "fa", "zh_TW", "vi", "da", "tr", "cs", "fi", "id",
              "sv", "hu", "no", "zh_CN", "pl", "sk", "uk", "th", "lv", "is", "he", "lt", "sr")
          .initially("en");

  /** The domain of inbound mail. */
  public static final Column<String> DOMAIN = ENTITY.text("domain");

  /** The address that mail comes from. */
  public static final Column<String> SUPPORT_EMAIL = ENTITY.text("support_email");

  /** The names of the features that are switched on. */
  public static final Column<List<String>> FEATURES = ENTITY.texts("features");

  /** How many inboxes and agents it may have. */
  public static final Column<JsonNode> LIMITS = ENTITY.object("limits");

  /** Free-form values. */
  public static final Column<JsonNode> CUSTOM_ATTRIBUTES = ENTITY.object("custom_attributes");

  /** Values that only the server reads. */
  public static final Column<JsonNode> INTERNAL_ATTRIBUTES = ENTITY.object("internal_attributes");

  /** Settings of the dashboard. */
  public static final Column<JsonNode> SETTINGS = ENTITY.object("settings");

  /** After how many days quiet conversations are resolved. */
  public static final Column<Long> AUTO_RESOLVE_DURATION = ENTITY.integer("auto_resolve_duration");

  /** Whether its members may work. */
  public static final Column<String> STATUS =
      ENTITY.words("status", "active", "suspended").initially("active");

  /** A new row, in no table yet. */
  public Account() {
    super(ENTITY);
  }

  /** Whether its members are locked out. */
  public boolean isSuspended() {
    return "suspended".equals(get(STATUS));
  }
}
