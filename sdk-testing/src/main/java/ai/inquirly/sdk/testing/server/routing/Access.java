package ai.inquirly.sdk.testing.server.routing;

/** Who may call an operation. */
public enum Access {
  /** Any user of the account, or any user where the path names no account. */
  USER(false),
  /** An administrator of the account. */
  ADMINISTRATOR(false),
  /** A user of the account, or an agent bot that works in one of its inboxes. */
  USER_OR_BOT(true),
  /** A platform app. */
  PLATFORM_APP(false),
  /** Anyone. */
  ANYONE(true);

  private final boolean openToBots;

  Access(boolean openToBots) {
    this.openToBots = openToBots;
  }

  boolean isOpenToBots() {
    return openToBots;
  }
}
