package ai.inquirly.sdk.testing.server.state;

/** A text that agents keep at hand under a short code. */
public final class CannedResponse extends Row {
  /** The table and its columns. */
  public static final Entity<CannedResponse> ENTITY = new Entity<>("canned_responses");

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** What agents type; unique in the account. */
  public static final Column<String> SHORT_CODE = ENTITY.text("short_code");

  /** What they get. */
  public static final Column<String> CONTENT = ENTITY.text("content");

  /** A new row, in no table yet. */
  public CannedResponse() {
    super(ENTITY);
  }
}
