package ai.inquirly.sdk.testing.server.state;

import java.time.Instant;

/** Something in a conversation that took a while, kept for reports. */
public final class ReportingEvent extends Row {
  /** The table and its columns. */
  public static final Entity<ReportingEvent> ENTITY = new Entity<>("reporting_events");

  /** first_response, reply_time, conversation_resolved and the like. */
  public static final Column<String> NAME = ENTITY.text("name");

  /** How many seconds it took. */
  public static final Column<Double> VALUE = ENTITY.decimal("value");

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** The inbox of the conversation. */
  public static final Column<Long> INBOX_ID = ENTITY.integer("inbox_id");

  /** The agent whose work it was, or null. */
  public static final Column<Long> USER_ID = ENTITY.reference("user_id");

  /** The conversation, by its id. */
  public static final Column<Long> CONVERSATION_ID = ENTITY.reference("conversation_id");

  /** How many of the seconds lay in the inbox's working hours. */
  public static final Column<Double> VALUE_IN_BUSINESS_HOURS =
      ENTITY.decimal("value_in_business_hours");

  /** The beginning. */
  public static final Column<Instant> EVENT_START_TIME = ENTITY.time("event_start_time");

  /** The end. */
  public static final Column<Instant> EVENT_END_TIME = ENTITY.time("event_end_time");

  /** A new row, in no table yet. */
  public ReportingEvent() {
    super(ENTITY);
  }
}
