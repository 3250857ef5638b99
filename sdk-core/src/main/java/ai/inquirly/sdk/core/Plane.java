package ai.inquirly.sdk.core;

/** The three parts of the API, told apart by path and by the credential they take. */
public enum Plane {
  /** {@code /api/v1} and {@code /api/v2}: user or agent-bot token. */
  APPLICATION,
  /** {@code /platform/api/v1}: platform-app token. */
  PLATFORM,
  /** {@code /public/api/v1} and the survey page: no token, the inbox identifier is in the path. */
  PUBLIC;

  /** The plane that a path belongs to. */
  public static Plane ofPath(String path) {
    if (path.startsWith("/platform/")) {
      return PLATFORM;
    }
    return path.startsWith("/public/") || path.startsWith("/survey/") ? PUBLIC : APPLICATION;
  }
}
