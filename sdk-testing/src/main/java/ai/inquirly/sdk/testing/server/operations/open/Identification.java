package ai.inquirly.sdk.testing.server.operations.open;

import ai.inquirly.sdk.testing.server.domain.contacts.ContactMerge;
import ai.inquirly.sdk.testing.server.domain.contacts.Contacts;
import ai.inquirly.sdk.testing.server.domain.contacts.DeepMerge;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Finds out which contact a visitor is, by identifier, email or phone number. */
final class Identification {
  private static final List<Column<String>> KEYS =
      List.of(Contact.IDENTIFIER, Contact.EMAIL, Contact.PHONE_NUMBER);
  private static final List<String> FIRST_WORDS =
      List.of("autumn", "bold", "calm", "crimson", "frosty", "quiet", "snowy", "wild");
  private static final List<String> SECOND_WORDS =
      List.of("cloud", "field", "leaf", "meadow", "river", "shadow", "star", "wave");
  private static final int NUMBERS = 1000;

  private final Installation installation;
  private final Params params;
  private final Contacts contacts;

  Identification(Call call) {
    installation = call.installation();
    params = call.params();
    contacts = new Contacts(installation);
  }

  /** The first contact that matches a key of the request, unchanged; else a new one. */
  Contact findOrCreate(Inbox inbox) {
    Long account = inbox.get(Inbox.ACCOUNT_ID);
    for (Column<String> key : KEYS) {
      Contact known = contacts.find(account, key, wanted(key));
      if (known != null) {
        return known;
      }
    }
    Contact draft = new Contact();
    draft.set(Contact.ACCOUNT_ID, account);
    draft.set(Contact.NAME, randomName());
    if (params.text(Contact.NAME.name()) != null) {
      params.assignTo(draft, Contact.NAME);
    }
    params.assignTo(draft, Contact.IDENTIFIER, Contact.EMAIL, Contact.PHONE_NUMBER);
    params.assignObjectsTo(draft, Contact.CUSTOM_ATTRIBUTES);
    return contacts.create(draft, Params.none());
  }

  /** Changes a contact; one that claims another's email or phone number becomes that other. */
  Contact update(Contact visitor) {
    Contact contact = visitor;
    for (Column<String> key : List.of(Contact.EMAIL, Contact.PHONE_NUMBER)) {
      Contact known = contacts.find(contact.get(Contact.ACCOUNT_ID), key, wanted(key));
      if (known != null) {
        contact = new ContactMerge(installation).merge(known, contact);
      }
    }
    for (Column<String> column : List.of(Contact.NAME, Contact.EMAIL, Contact.PHONE_NUMBER)) {
      if (params.isPresent(column.name())) {
        params.assignTo(contact, column);
      }
    }
    ObjectNode custom = params.object("custom_attributes");
    if (custom != null) {
      contact.set(
          Contact.CUSTOM_ATTRIBUTES,
          DeepMerge.merged(contact.get(Contact.CUSTOM_ATTRIBUTES), custom));
    }
    contacts.save(contact, Params.none());
    return contact;
  }

  private String wanted(Column<String> key) {
    String value = params.text(key.name());
    return key == Contact.EMAIL ? Contacts.normalEmail(value) : value;
  }

  private String randomName() {
    return FIRST_WORDS.get(installation.secrets().number(FIRST_WORDS.size()))
        + "-"
        + SECOND_WORDS.get(installation.secrets().number(SECOND_WORDS.size()))
        + "-"
        + installation.secrets().number(NUMBERS);
  }
}
