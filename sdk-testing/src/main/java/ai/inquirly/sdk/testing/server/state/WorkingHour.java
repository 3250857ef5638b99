package ai.inquirly.sdk.testing.server.state;

/** When an inbox works on one day of the week. */
public final class WorkingHour extends Row {
  /** The table and its columns. */
  public static final Entity<WorkingHour> ENTITY = new Entity<>("working_hours");

  /** The inbox. */
  public static final Column<Long> INBOX_ID = ENTITY.reference("inbox_id");

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** 0 for Sunday. */
  public static final Column<Long> DAY_OF_WEEK = ENTITY.integer("day_of_week");

  /** Whether nobody works that day. */
  public static final Column<Boolean> CLOSED_ALL_DAY =
      ENTITY.flag("closed_all_day").initially(false);

  /** The beginning. */
  public static final Column<Long> OPEN_HOUR = ENTITY.integer("open_hour");

  /** The beginning. */
  public static final Column<Long> OPEN_MINUTES = ENTITY.integer("open_minutes");

  /** The end. */
  public static final Column<Long> CLOSE_HOUR = ENTITY.integer("close_hour");

  /** The end. */
  public static final Column<Long> CLOSE_MINUTES = ENTITY.integer("close_minutes");

  /** Whether somebody works all day. */
  public static final Column<Boolean> OPEN_ALL_DAY = ENTITY.flag("open_all_day").initially(false);

  /** A new row, in no table yet. */
  public WorkingHour() {
    super(ENTITY);
  }
}
