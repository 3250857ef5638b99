package ai.inquirly.sdk.testing.server.state;

/** An application that may set up accounts, users and bots. */
public final class PlatformApp extends Row {
  /** The table and its columns. */
  public static final Entity<PlatformApp> ENTITY = new Entity<>("platform_apps");

  /** Its name. */
  public static final Column<String> NAME = ENTITY.text("name");

  /** A new row, in no table yet. */
  public PlatformApp() {
    super(ENTITY);
  }
}
