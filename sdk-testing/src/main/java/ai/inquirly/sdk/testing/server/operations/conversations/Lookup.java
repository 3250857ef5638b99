package ai.inquirly.sdk.testing.server.operations.conversations;

import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Row;

/** Finds the conversation that a path names, and who acts on it. */
public final class Lookup {
  private Lookup() {}

  /**
   * The conversation of the path parameter {@code conversation_id}, if the caller may see it.
   *
   * @throws RecordNotFound if the account has none with this number
   */
  public static Conversation conversation(Call call) {
    Conversation conversation =
        Conversation.find(call.installation(), call.account(), call.id("conversation_id"));
    if (conversation == null) {
      throw new RecordNotFound();
    }
    call.requireAccess(conversation.inbox(call.installation()));
    return conversation;
  }

  /** The calling user or bot. */
  public static Row caller(Call call) {
    return call.user() == null ? call.bot() : call.user();
  }
}
