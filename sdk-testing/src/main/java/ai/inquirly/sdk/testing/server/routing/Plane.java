package ai.inquirly.sdk.testing.server.routing;

/** The three parts of the API, which differ in credentials and error bodies. */
public enum Plane {
  /** {@code /api/v1} and {@code /api/v2}: users and agent bots. */
  APPLICATION,
  /** {@code /platform}: platform apps. */
  PLATFORM,
  /** {@code /public} and pages: no credential. */
  PUBLIC
}
