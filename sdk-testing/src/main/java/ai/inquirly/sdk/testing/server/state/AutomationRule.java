package ai.inquirly.sdk.testing.server.state;

import com.fasterxml.jackson.databind.JsonNode;

/** What an account wants to be done once something happens. */
public final class AutomationRule extends Row {
  /** The table and its columns. */
  public static final Entity<AutomationRule> ENTITY = new Entity<>("automation_rules");

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** The name; never null. */
  public static final Column<String> NAME = ENTITY.text("name");

  /** What it is for. */
  public static final Column<String> DESCRIPTION = ENTITY.text("description");

  /** What must happen, such as message_created; not checked. */
  public static final Column<String> EVENT_NAME = ENTITY.text("event_name");

  /** The conditions, as sent. */
  public static final Column<JsonNode> CONDITIONS = ENTITY.json("conditions");

  /** The actions, as sent. */
  public static final Column<JsonNode> ACTIONS = ENTITY.json("actions");

  /** Whether it is in force. */
  public static final Column<Boolean> ACTIVE = ENTITY.flag("active").initially(true);

  /** How often it could not be evaluated because of its conditions. */
  public static final Column<Long> FAILURES = ENTITY.integer("failures").initially(0L).internal();

  /** A new row, in no table yet. */
  public AutomationRule() {
    super(ENTITY);
  }
}
