package ai.inquirly.sdk.testing.server.state;

import java.time.Instant;

/** A user's membership in an account. */
public final class AccountUser extends Row {
  /** The table and its columns. */
  public static final Entity<AccountUser> ENTITY = new Entity<>("account_users");

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** The user. */
  public static final Column<Long> USER_ID = ENTITY.reference("user_id");

  /** What the user may do there. */
  public static final Column<String> ROLE =
      ENTITY.words("role", "agent", "administrator").initially("agent");

  /** The user who invited. */
  public static final Column<Long> INVITER_ID = ENTITY.integer("inviter_id");

  /** When the user last chose the account in the dashboard. */
  public static final Column<Instant> ACTIVE_AT = ENTITY.time("active_at");

  /** What the user says about being there. */
  public static final Column<String> AVAILABILITY =
      ENTITY.words("availability", "online", "offline", "busy").initially("online");

  /** Whether the user counts as offline without a live connection. */
  public static final Column<Boolean> AUTO_OFFLINE = ENTITY.flag("auto_offline").initially(true);

  /** A role of the paid edition. */
  public static final Column<Long> CUSTOM_ROLE_ID = ENTITY.integer("custom_role_id");

  /** A new row, in no table yet. */
  public AccountUser() {
    super(ENTITY);
  }

  /** The membership of a user, or null. */
  public static AccountUser find(Installation installation, Account account, User user) {
    return installation
        .table(ENTITY)
        .first(USER_ID, user.id(), m -> m.refersTo(ACCOUNT_ID, account));
  }

  /** Whether the user may do everything in the account. */
  public boolean isAdministrator() {
    return "administrator".equals(get(ROLE));
  }

  /** What others see of the user's availability: nobody holds a live connection to the fake. */
  public String availabilityStatus() {
    return is(AUTO_OFFLINE) ? "offline" : get(AVAILABILITY);
  }
}
