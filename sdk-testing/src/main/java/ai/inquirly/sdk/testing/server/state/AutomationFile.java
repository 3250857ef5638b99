package ai.inquirly.sdk.testing.server.state;

/** That an automation rule keeps a file, to send it later. */
public final class AutomationFile extends Row {
  /** The table and its columns. */
  public static final Entity<AutomationFile> ENTITY = new Entity<>("automation_files");

  /** The rule. */
  public static final Column<Long> AUTOMATION_RULE_ID = ENTITY.reference("automation_rule_id");

  /** The stored file. */
  public static final Column<Long> FILE_ID = ENTITY.reference("file_id");

  /** A new row, in no table yet. */
  public AutomationFile() {
    super(ENTITY);
  }
}
