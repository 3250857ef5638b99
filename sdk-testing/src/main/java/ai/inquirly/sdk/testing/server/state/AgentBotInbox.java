package ai.inquirly.sdk.testing.server.state;

/** That an agent bot works in an inbox. */
public final class AgentBotInbox extends Row {
  /** The table and its columns. */
  public static final Entity<AgentBotInbox> ENTITY = new Entity<>("agent_bot_inboxes");

  /** The inbox. */
  public static final Column<Long> INBOX_ID = ENTITY.reference("inbox_id");

  /** The bot. */
  public static final Column<Long> AGENT_BOT_ID = ENTITY.reference("agent_bot_id");

  /** Whether it works now. */
  public static final Column<String> STATUS =
      ENTITY.words("status", "active", "inactive").initially("active");

  /** The account of the inbox. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** A new row, in no table yet. */
  public AgentBotInbox() {
    super(ENTITY);
  }

  /** The bot that works in an inbox, or null. */
  public static AgentBot activeBot(Installation installation, Inbox inbox) {
    AgentBotInbox link =
        installation.table(ENTITY).first(INBOX_ID, inbox.id(), i -> "active".equals(i.get(STATUS)));
    return link == null ? null : installation.table(AgentBot.ENTITY).find(link.get(AGENT_BOT_ID));
  }
}
