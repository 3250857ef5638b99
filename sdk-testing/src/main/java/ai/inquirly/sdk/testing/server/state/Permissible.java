package ai.inquirly.sdk.testing.server.state;

/** That a platform app may read and change an object; outlives the object. */
public final class Permissible extends Row {
  /** The table and its columns. */
  public static final Entity<Permissible> ENTITY = new Entity<>("platform_app_permissibles");

  /** The platform app. */
  public static final Column<Long> PLATFORM_APP_ID = ENTITY.reference("platform_app_id");

  /** What kind of row the object is. */
  public static final Column<String> PERMISSIBLE_TYPE = ENTITY.text("permissible_type");

  /** The object. */
  public static final Column<Long> PERMISSIBLE_ID = ENTITY.reference("permissible_id");

  /** A new row, in no table yet. */
  public Permissible() {
    super(ENTITY);
  }

  /** Allows it, if it is not allowed already. */
  public static void grant(Installation installation, PlatformApp app, Row object) {
    if (!isGranted(installation, app, object)) {
      Permissible granted = new Permissible();
      granted.set(PLATFORM_APP_ID, app.id());
      granted.set(PERMISSIBLE_TYPE, object.entity().name());
      granted.set(PERMISSIBLE_ID, object.id());
      installation.table(ENTITY).insert(granted);
    }
  }

  /** Whether it is allowed. */
  public static boolean isGranted(Installation installation, PlatformApp app, Row object) {
    return installation
            .table(ENTITY)
            .first(
                PERMISSIBLE_ID,
                object.id(),
                p ->
                    p.refersTo(PLATFORM_APP_ID, app)
                        && object.entity().name().equals(p.get(PERMISSIBLE_TYPE)))
        != null;
  }
}
