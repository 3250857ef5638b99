package ai.inquirly.sdk.testing.server.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;

/** A help center. */
public final class Portal extends Row {
  /** The table and its columns. */
  public static final Entity<Portal> ENTITY = new Entity<>("portals");

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** The name. */
  public static final Column<String> NAME = ENTITY.text("name");

  /** The id in addresses; unique in the installation. */
  public static final Column<String> SLUG = ENTITY.text("slug").indexed();

  /** A domain of its own; unique in the installation. */
  public static final Column<String> CUSTOM_DOMAIN = ENTITY.text("custom_domain");

  /** How it is shown. */
  public static final Column<String> COLOR = ENTITY.text("color");

  /** Where its owner's home page is. */
  public static final Column<String> HOMEPAGE_LINK = ENTITY.text("homepage_link");

  /** The title in browsers. */
  public static final Column<String> PAGE_TITLE = ENTITY.text("page_title");

  /** The text on top. */
  public static final Column<String> HEADER_TEXT = ENTITY.text("header_text");

  /** Its languages. */
  public static final Column<JsonNode> CONFIG =
      ENTITY
          .json("config")
          .initially(
              () -> {
                var config = JsonNodeFactory.instance.objectNode();
                config.putArray("allowed_locales").add("en");
                return config;
              });

  /** Whether it is closed. */
  public static final Column<Boolean> ARCHIVED = ENTITY.flag("archived").initially(false);

  /** The chat window on its pages. */
  public static final Column<Long> CHANNEL_WEB_WIDGET_ID = ENTITY.integer("channel_web_widget_id");

  /** The stored file of the logo, or null. */
  public static final Column<Long> LOGO_ID = ENTITY.integer("logo_id").internal();

  /** A new row, in no table yet. */
  public Portal() {
    super(ENTITY);
  }

  /** The languages that categories may have; null if the configuration names none. */
  public List<String> allowedLocales() {
    JsonNode locales = get(CONFIG).get("allowed_locales");
    if (locales == null || !locales.isArray()) {
      return null;
    }
    List<String> texts = new ArrayList<>();
    locales.forEach(locale -> texts.add(locale.asText()));
    return texts;
  }

  /** The language of whatever names none. */
  public String defaultLocale() {
    return get(CONFIG).path("default_locale").asText("en");
  }
}
