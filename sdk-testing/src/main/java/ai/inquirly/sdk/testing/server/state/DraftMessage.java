package ai.inquirly.sdk.testing.server.state;

/** What the agents have begun to write in a conversation. */
public final class DraftMessage extends Row {
  /** The table and its columns. */
  public static final Entity<DraftMessage> ENTITY = new Entity<>("draft_messages");

  /** The conversation, by its id. */
  public static final Column<Long> CONVERSATION_ID = ENTITY.reference("conversation_id");

  /** The text. */
  public static final Column<String> MESSAGE = ENTITY.text("message");

  /** A new row, in no table yet. */
  public DraftMessage() {
    super(ENTITY);
  }

  /** The draft of a conversation, or null. */
  public static DraftMessage of(Installation installation, Conversation conversation) {
    return installation.table(ENTITY).first(CONVERSATION_ID, conversation.id());
  }
}
