package ai.inquirly.sdk.testing.server.state;

/** A chapter of a help center, in one language. */
public final class Category extends Row {
  /** The table and its columns. */
  public static final Entity<Category> ENTITY = new Entity<>("categories");

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** The help center. */
  public static final Column<Long> PORTAL_ID = ENTITY.reference("portal_id");

  /** The name. */
  public static final Column<String> NAME = ENTITY.text("name");

  /** What it is about. */
  public static final Column<String> DESCRIPTION = ENTITY.text("description");

  /** Its place among the others. */
  public static final Column<Long> POSITION = ENTITY.integer("position");

  /** The language. */
  public static final Column<String> LOCALE = ENTITY.text("locale").initially("en");

  /** The name in addresses; unique in the portal and language. */
  public static final Column<String> SLUG = ENTITY.text("slug");

  /** The category above. */
  public static final Column<Long> PARENT_CATEGORY_ID = ENTITY.integer("parent_category_id");

  /** The same category in another language. */
  public static final Column<Long> ASSOCIATED_CATEGORY_ID =
      ENTITY.integer("associated_category_id");

  /** A picture of one letter. */
  public static final Column<String> ICON = ENTITY.text("icon").initially("");

  /** A new row, in no table yet. */
  public Category() {
    super(ENTITY);
  }
}
