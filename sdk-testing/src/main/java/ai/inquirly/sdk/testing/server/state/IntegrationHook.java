package ai.inquirly.sdk.testing.server.state;

import com.fasterxml.jackson.databind.JsonNode;

/** That an account or inbox is connected to an app. */
public final class IntegrationHook extends Row {
  /** The table and its columns. */
  public static final Entity<IntegrationHook> ENTITY = new Entity<>("integrations_hooks");

  /** Whether it works now; null counts as disabled. */
  public static final Column<String> STATUS =
      ENTITY.words("status", "disabled", "enabled").initially("enabled");

  /** The inbox, or null. */
  public static final Column<Long> INBOX_ID = ENTITY.reference("inbox_id");

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** The app; not checked. */
  public static final Column<String> APP_ID = ENTITY.text("app_id");

  /** Whether it belongs to the account or to one inbox. */
  public static final Column<String> HOOK_TYPE =
      ENTITY.words("hook_type", "account", "inbox").initially("account");

  /** An id in the app. */
  public static final Column<String> REFERENCE_ID = ENTITY.text("reference_id");

  /** What the app needs. */
  public static final Column<JsonNode> SETTINGS = ENTITY.object("settings");

  /** A new row, in no table yet. */
  public IntegrationHook() {
    super(ENTITY);
  }
}
