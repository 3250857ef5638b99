package ai.inquirly.sdk.testing.server.operations.contacts;

import ai.inquirly.sdk.testing.server.domain.contacts.ContactOrder;
import ai.inquirly.sdk.testing.server.domain.contacts.Contacts;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The listed contacts of an account in order; the last order is kept until a contact changes. */
final class SortedContacts {
  private volatile Kept kept;

  private record Kept(
      Table<Contact> table, long version, long account, String sort, List<Contact> rows) {
    boolean isFor(Table<Contact> otherTable, Account other, String otherSort) {
      return table == otherTable
          && version == otherTable.version()
          && account == other.id()
          && sort.equals(otherSort);
    }
  }

  List<Contact> of(Installation installation, Account account, Params params) {
    Comparator<Contact> order = ContactOrder.of(params);
    Table<Contact> table = installation.table(Contact.ENTITY);
    String sort = String.valueOf(params.text("sort"));
    Kept current = kept;
    if (current == null || !current.isFor(table, account, sort)) {
      List<Contact> rows = new ArrayList<>();
      for (Contact contact : table.where(Contact.ACCOUNT_ID, account.id())) {
        if (Contacts.isListed(contact)) {
          rows.add(contact);
        }
      }
      rows.sort(order);
      current = new Kept(table, table.version(), account.id(), sort, rows);
      kept = current;
    }
    return current.rows();
  }
}
