package ai.inquirly.sdk.testing.server.state;

/**
 * That a visitor opened the chat of a website. Lies in no table: it is the subject of an event that
 * whoever delivers webhooks listens for.
 */
public final class WidgetOpening extends Row {
  /** The kind of row and its columns. */
  public static final Entity<WidgetOpening> ENTITY = new Entity<>("widget_openings");

  /** The visitor's contact inbox. */
  public static final Column<Long> CONTACT_INBOX_ID = ENTITY.integer("contact_inbox_id");

  /** The page that the visitor looked at. */
  public static final Column<String> REFERER = ENTITY.text("referer");

  /** A new row, in no table. */
  public WidgetOpening() {
    super(ENTITY);
  }
}
