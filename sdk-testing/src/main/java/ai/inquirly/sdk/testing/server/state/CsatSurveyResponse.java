package ai.inquirly.sdk.testing.server.state;

/** What a contact thought of a conversation. */
public final class CsatSurveyResponse extends Row {
  /** The table and its columns. */
  public static final Entity<CsatSurveyResponse> ENTITY = new Entity<>("csat_survey_responses");

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** The conversation, by its id. */
  public static final Column<Long> CONVERSATION_ID = ENTITY.reference("conversation_id");

  /** The survey message. */
  public static final Column<Long> MESSAGE_ID = ENTITY.reference("message_id");

  /** 1 to 5. */
  public static final Column<Long> RATING = ENTITY.integer("rating");

  /** What the contact wrote. */
  public static final Column<String> FEEDBACK_MESSAGE = ENTITY.text("feedback_message");

  /** The contact. */
  public static final Column<Long> CONTACT_ID = ENTITY.reference("contact_id");

  /** Who took care of the conversation, or null. */
  public static final Column<Long> ASSIGNED_AGENT_ID = ENTITY.reference("assigned_agent_id");

  /** A new row, in no table yet. */
  public CsatSurveyResponse() {
    super(ENTITY);
  }
}
