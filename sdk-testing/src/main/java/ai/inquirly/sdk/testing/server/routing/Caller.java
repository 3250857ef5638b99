package ai.inquirly.sdk.testing.server.routing;

import ai.inquirly.sdk.testing.server.state.AgentBot;
import ai.inquirly.sdk.testing.server.state.PlatformApp;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.User;

/**
 * Who calls: the owner of the token, if one came and is known.
 *
 * @param user the user, or null
 * @param bot the agent bot, or null
 * @param platformApp the platform app, or null
 * @param cameWithToken whether a token came at all
 */
public record Caller(User user, AgentBot bot, PlatformApp platformApp, boolean cameWithToken) {
  private static final Caller NOBODY = new Caller(null, null, null, false);

  static Caller nobody() {
    return NOBODY;
  }

  static Caller unknown() {
    return new Caller(null, null, null, true);
  }

  static Caller ownerOf(Row owner) {
    return new Caller(
        owner instanceof User user ? user : null,
        owner instanceof AgentBot bot ? bot : null,
        owner instanceof PlatformApp app ? app : null,
        true);
  }

  boolean isKnown() {
    return user != null || bot != null || platformApp != null;
  }
}
