package ai.inquirly.sdk.testing.server.domain.inboxes;

import ai.inquirly.sdk.testing.server.state.Channel;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.Table;
import java.util.List;

/** Deletes an inbox with all that is in it, a while after the answer. */
public final class InboxDeletion {
  private final Installation installation;

  /** Works on this installation. */
  public InboxDeletion(Installation installation) {
    this.installation = installation;
  }

  /** Deletes the inbox later. */
  public void later(Inbox inbox) {
    installation.jobs().afterAnswer(() -> delete(inbox));
  }

  private void delete(Inbox inbox) {
    for (Conversation conversation :
        List.copyOf(
            installation.table(Conversation.ENTITY).where(Conversation.INBOX_ID, inbox.id()))) {
      deleteBelow("conversation_id", conversation.id());
    }
    deleteBelow("inbox_id", inbox.id());
    Channel channel = inbox.channel(installation);
    if (channel != null) {
      installation.table(Channel.ENTITY).delete(channel);
    }
    installation.table(Inbox.ENTITY).delete(inbox);
  }

  private void deleteBelow(String reference, long id) {
    for (Table<?> table : List.copyOf(installation.tables())) {
      deleteBelow(table, reference, id);
    }
  }

  @SuppressWarnings("unchecked")
  private static <R extends Row> void deleteBelow(Table<R> table, String reference, long id) {
    table.entity().columns().stream()
        .filter(column -> column.name().equals(reference))
        .map(column -> (Column<Long>) column)
        .forEach(column -> List.copyOf(table.where(column, id)).forEach(table::delete));
  }
}
