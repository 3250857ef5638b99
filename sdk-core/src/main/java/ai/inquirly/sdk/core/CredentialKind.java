package ai.inquirly.sdk.core;

/** Whose token it is. All three travel in the same header; the server looks up the owner. */
public enum CredentialKind {
  /** An agent or administrator. */
  USER,
  /** An agent bot. */
  AGENT_BOT,
  /** A platform app. */
  PLATFORM_APP
}
