package ai.inquirly.sdk.testing.server;

import ai.inquirly.sdk.testing.server.operations.contacts.ContactInboxOperations;
import ai.inquirly.sdk.testing.server.operations.contacts.ContactLabelsOperations;
import ai.inquirly.sdk.testing.server.operations.contacts.ContactListOperations;
import ai.inquirly.sdk.testing.server.operations.contacts.ContactsOperations;
import ai.inquirly.sdk.testing.server.operations.contacts.NotesOperations;
import ai.inquirly.sdk.testing.server.operations.labels.LabelsOperations;
import ai.inquirly.sdk.testing.server.operations.profile.AccountOperations;
import ai.inquirly.sdk.testing.server.operations.profile.ProfileOperations;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.state.Installation;
import java.util.List;

/** Profile and contacts. */
final class ContactSections {
  private ContactSections() {}

  /** The operations. */
  static List<Operations> all() {
    return List.of(
        new ProfileOperations(),
        new AccountOperations(),
        new LabelsOperations(),
        new ContactsOperations(),
        new ContactListOperations(),
        new ContactInboxOperations(),
        new ContactLabelsOperations(),
        new NotesOperations());
  }

  /** Has the section's listeners told of events. */
  static void listen(Installation installation) {}
}
