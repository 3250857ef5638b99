package ai.inquirly.sdk.testing.server.state;

/** That a category points to another. */
public final class RelatedCategory extends Row {
  /** The table and its columns. */
  public static final Entity<RelatedCategory> ENTITY = new Entity<>("related_categories");

  /** The category that points. */
  public static final Column<Long> CATEGORY_ID = ENTITY.reference("category_id");

  /** The category that it points to. */
  public static final Column<Long> RELATED_CATEGORY_ID = ENTITY.reference("related_category_id");

  /** A new row, in no table yet. */
  public RelatedCategory() {
    super(ENTITY);
  }
}
