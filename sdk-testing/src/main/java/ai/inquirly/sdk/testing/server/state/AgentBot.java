package ai.inquirly.sdk.testing.server.state;

import com.fasterxml.jackson.databind.JsonNode;

/** A program that answers in inboxes; without an account it is there for all accounts. */
public final class AgentBot extends Row {
  /** The table and its columns. */
  public static final Entity<AgentBot> ENTITY = new Entity<>("agent_bots");

  /** The name, maybe null. */
  public static final Column<String> NAME = ENTITY.text("name");

  /** What it does. */
  public static final Column<String> DESCRIPTION = ENTITY.text("description");

  /** Where it is told what happens. */
  public static final Column<String> OUTGOING_URL = ENTITY.text("outgoing_url");

  /** The account, or null. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** How it is told. */
  public static final Column<String> BOT_TYPE =
      ENTITY.words("bot_type", "webhook").initially("webhook");

  /** Free-form values. */
  public static final Column<JsonNode> BOT_CONFIG = ENTITY.object("bot_config");

  /** The stored file of the picture, or null. */
  public static final Column<Long> AVATAR_ID = ENTITY.integer("avatar_id").internal();

  /** A new row, in no table yet. */
  public AgentBot() {
    super(ENTITY);
  }
}
