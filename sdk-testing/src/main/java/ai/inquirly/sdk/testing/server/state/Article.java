package ai.inquirly.sdk.testing.server.state;

import com.fasterxml.jackson.databind.JsonNode;

/** A text of a help center. */
public final class Article extends Row {
  /** The table and its columns. */
  public static final Entity<Article> ENTITY = new Entity<>("articles");

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** The help center. */
  public static final Column<Long> PORTAL_ID = ENTITY.reference("portal_id");

  /** The category, or null. */
  public static final Column<Long> CATEGORY_ID = ENTITY.reference("category_id");

  /** The title. */
  public static final Column<String> TITLE = ENTITY.text("title");

  /** A line about it. */
  public static final Column<String> DESCRIPTION = ENTITY.text("description");

  /** The text, in markdown. */
  public static final Column<String> CONTENT = ENTITY.text("content");

  /** Whether readers see it. */
  public static final Column<String> STATUS =
      ENTITY.words("status", "draft", "published", "archived");

  /** How often it was read. */
  public static final Column<Long> VIEWS = ENTITY.integer("views");

  /** The user who wrote it. */
  public static final Column<Long> AUTHOR_ID = ENTITY.reference("author_id");

  /** The same article in another language. */
  public static final Column<Long> ASSOCIATED_ARTICLE_ID =
      ENTITY.reference("associated_article_id");

  /** Values for search engines. */
  public static final Column<JsonNode> META = ENTITY.object("meta");

  /** The name in addresses; unique in the installation. */
  public static final Column<String> SLUG = ENTITY.text("slug").indexed();

  /** Its place in the category. */
  public static final Column<Long> POSITION = ENTITY.integer("position");

  /** The language. */
  public static final Column<String> LOCALE = ENTITY.text("locale").initially("en");

  /** A new row, in no table yet. */
  public Article() {
    super(ENTITY);
  }
}
