package ai.inquirly.sdk.sync;

import ai.inquirly.sdk.model.Conversation;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;

/**
 * Conversations that changed since an instant.
 *
 * @param conversations as they are now, the one that began first leading; unmodifiable
 * @param next what to ask {@link ConversationChanges#since} for the next time, by the server's
 *     clock
 */
public record ChangedConversations(List<Conversation> conversations, Instant next)
    implements Iterable<Conversation> {
  public ChangedConversations {
    conversations = List.copyOf(conversations);
  }

  @Override
  public Iterator<Conversation> iterator() {
    return conversations.iterator();
  }

  /** The number of conversations only: they are personal. */
  @Override
  public String toString() {
    return "ChangedConversations[" + conversations.size() + ", next=" + next + "]";
  }
}
