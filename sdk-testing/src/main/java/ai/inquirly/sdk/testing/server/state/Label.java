package ai.inquirly.sdk.testing.server.state;

/** A label that an account offers; records may bear others too. */
public final class Label extends Row {
  /** The table and its columns. */
  public static final Entity<Label> ENTITY = new Entity<>("labels");

  /** The name, in lower case; unique in the account. */
  public static final Column<String> TITLE = ENTITY.text("title");

  /** What it means. */
  public static final Column<String> DESCRIPTION = ENTITY.text("description");

  /** How it is shown. */
  public static final Column<String> COLOR = ENTITY.text("color").initially("#1f93ff");

  /** Whether the dashboard lists it. */
  public static final Column<Boolean> SHOW_ON_SIDEBAR = ENTITY.flag("show_on_sidebar");

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** A new row, in no table yet. */
  public Label() {
    super(ENTITY);
  }
}
