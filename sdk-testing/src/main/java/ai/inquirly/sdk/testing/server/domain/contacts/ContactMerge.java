package ai.inquirly.sdk.testing.server.domain.contacts;

import ai.inquirly.sdk.testing.server.events.Event;
import ai.inquirly.sdk.testing.server.events.EventName;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Entity;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.Table;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Makes one contact of two: one keeps what it has and takes what it lacks, the other goes. */
public final class ContactMerge {
  private static final List<Column<String>> TEXTS =
      List.of(Contact.IDENTIFIER, Contact.NAME, Contact.EMAIL, Contact.PHONE_NUMBER);
  private static final List<Column<JsonNode>> OBJECTS =
      List.of(Contact.ADDITIONAL_ATTRIBUTES, Contact.CUSTOM_ATTRIBUTES);

  private final Installation installation;

  /** Works on this installation. */
  public ContactMerge(Installation installation) {
    this.installation = installation;
  }

  /** Merges a contact into another, unless they are the same. */
  public Contact merge(Contact kept, Contact leaving) {
    if (kept == leaving) {
      return kept;
    }
    move(installation, Conversation.ENTITY, Conversation.CONTACT_ID, kept, leaving);
    move(installation, ContactInbox.ENTITY, ContactInbox.CONTACT_ID, kept, leaving);
    installation.table(Message.ENTITY).all().stream()
        .filter(m -> "Contact".equals(m.get(Message.SENDER_TYPE)))
        .filter(m -> m.refersTo(Message.SENDER_ID, leaving))
        .forEach(
            message -> {
              message.set(Message.SENDER_ID, kept.id());
              installation.table(Message.ENTITY).save(message);
            });
    installation.table(Contact.ENTITY).delete(leaving);
    installation
        .events()
        .publish(Event.of(EventName.CONTACT_MERGED, kept, null, installation.now()));
    takeWhatIsMissing(kept, leaving);
    new Contacts(installation).save(kept, Params.none());
    return kept;
  }

  private static void takeWhatIsMissing(Contact kept, Contact leaving) {
    for (Column<String> column : TEXTS) {
      if (kept.get(column) == null || kept.get(column).isBlank()) {
        kept.set(column, leaving.get(column));
      }
    }
    for (Column<JsonNode> column : OBJECTS) {
      kept.set(column, DeepMerge.merged(leaving.get(column), (ObjectNode) kept.get(column)));
    }
  }

  private static <R extends Row> void move(
      Installation installation,
      Entity<R> entity,
      Column<Long> column,
      Contact kept,
      Contact leaving) {
    Table<R> table = installation.table(entity);
    table.stream(column, leaving.id())
        .forEach(
            row -> {
              row.set(column, kept.id());
              table.save(row);
            });
  }
}
