package ai.inquirly.sdk.testing.server.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Actions that agents do to a conversation in one go. */
public final class Macro extends Row {
  /** The table and its columns. */
  public static final Entity<Macro> ENTITY = new Entity<>("macros");

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** The name; never null. */
  public static final Column<String> NAME = ENTITY.text("name");

  /** Whether others see it. */
  public static final Column<String> VISIBILITY =
      ENTITY.words("visibility", "personal", "global").initially("personal");

  /** The user who made it. */
  public static final Column<Long> CREATED_BY_ID = ENTITY.reference("created_by_id");

  /** The user who last changed it. */
  public static final Column<Long> UPDATED_BY_ID = ENTITY.reference("updated_by_id");

  /** The actions, as sent. */
  public static final Column<JsonNode> ACTIONS =
      ENTITY.json("actions").initially(JsonNodeFactory.instance::objectNode);

  /** A new row, in no table yet. */
  public Macro() {
    super(ENTITY);
  }
}
