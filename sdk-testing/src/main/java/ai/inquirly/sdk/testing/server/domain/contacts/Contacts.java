package ai.inquirly.sdk.testing.server.domain.contacts;

import ai.inquirly.sdk.testing.server.domain.avatars.Avatars;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.events.Event;
import ai.inquirly.sdk.testing.server.events.EventName;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.state.Changes;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Table;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Makes, changes and looks up contacts, with the server's rules for their keys. */
public final class Contacts {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
  private static final Pattern PHONE_AT_END = Pattern.compile("(?s).*\\+[1-9]\\d{1,14}");

  private final Installation installation;

  /** Works on this installation. */
  public Contacts(Installation installation) {
    this.installation = installation;
  }

  /**
   * Adds a contact.
   *
   * @param draft a new row that names its account
   * @param params where an {@code avatar} may be, which is checked as well
   */
  public Contact create(Contact draft, Params params) {
    check(draft, params);
    Contact created = table().insert(draft);
    tell(EventName.CONTACT_CREATED, created, null);
    return created;
  }

  /** Ends a change of a contact. */
  public Changes save(Contact contact, Params params) {
    check(contact, params);
    Changes changes = table().save(contact);
    if (!changes.isEmpty()) {
      tell(EventName.CONTACT_UPDATED, contact, changes);
    }
    return changes;
  }

  /** Another contact of the account that has the same value in a key column, or null. */
  public Contact find(Long accountId, Column<String> key, String value) {
    return value == null || value.isBlank()
        ? null
        : table().first(key, value, c -> accountId.equals(c.get(Contact.ACCOUNT_ID)));
  }

  /** The form in which emails are kept, null for a blank one. */
  public static String normalEmail(String email) {
    return email == null || email.isBlank() ? null : email.toLowerCase(Locale.ROOT);
  }

  /** Whether lists and search show it: it has an email, a phone number or an identifier. */
  public static boolean isListed(Contact contact) {
    return isFilled(contact.get(Contact.EMAIL))
        || isFilled(contact.get(Contact.PHONE_NUMBER))
        || isFilled(contact.get(Contact.IDENTIFIER));
  }

  private void check(Contact contact, Params params) {
    contact.set(Contact.EMAIL, normalEmail(contact.get(Contact.EMAIL)));
    copyFromAttributes(contact);
    String email = contact.get(Contact.EMAIL);
    String phone = contact.get(Contact.PHONE_NUMBER);
    ValidationErrors errors = new ValidationErrors();
    errors.limitLength("name", contact.get(Contact.NAME), ValidationErrors.STRING_LIMIT);
    errors.limitLength("email", email, ValidationErrors.STRING_LIMIT);
    errors.limitLength(
        "identifier", contact.get(Contact.IDENTIFIER), ValidationErrors.STRING_LIMIT);
    checkUnique(contact, Contact.EMAIL, errors);
    if (email != null && !EMAIL.matcher(email).matches()) {
      errors.add("email", "Invalid email");
    }
    checkUnique(contact, Contact.IDENTIFIER, errors);
    checkUnique(contact, Contact.PHONE_NUMBER, errors);
    if (isFilled(phone) && !PHONE_AT_END.matcher(phone).matches()) {
      errors.add("phone_number", "should be in e164 format");
    }
    Avatars.validate(params, errors);
    errors.check();
    refuseNul(contact);
  }

  private void checkUnique(Contact contact, Column<String> key, ValidationErrors errors) {
    String value = contact.get(key);
    if (value == null) {
      return;
    }
    Long account = contact.get(Contact.ACCOUNT_ID);
    Contact other =
        table().first(key, value, c -> c != contact && account.equals(c.get(Contact.ACCOUNT_ID)));
    if (other != null && value.isBlank() && key == Contact.IDENTIFIER) {
      throw new InternalFailure("a second empty identifier breaks the unique index");
    }
    if (other != null && !value.isBlank()) {
      errors.taken(key.name());
    }
  }

  /** Place and country are copies, and whoever can be reached is a lead. */
  private static void copyFromAttributes(Contact contact) {
    for (Column<JsonNode> column :
        List.of(Contact.ADDITIONAL_ATTRIBUTES, Contact.CUSTOM_ATTRIBUTES)) {
      if (contact.get(column) == null || contact.get(column).isEmpty()) {
        contact.set(column, JsonNodeFactory.instance.objectNode());
      }
    }
    JsonNode additional = contact.get(Contact.ADDITIONAL_ATTRIBUTES);
    contact.set(Contact.LOCATION, additional.path("city").textValue());
    contact.set(Contact.COUNTRY_CODE, additional.path("country").textValue());
    boolean reachable =
        isFilled(contact.get(Contact.EMAIL)) || isFilled(contact.get(Contact.PHONE_NUMBER));
    if (reachable && Objects.equals(contact.get(Contact.CONTACT_TYPE), "visitor")) {
      contact.set(Contact.CONTACT_TYPE, "lead");
    }
  }

  private static void refuseNul(Contact contact) {
    String texts = contact.get(Contact.NAME) + contact.get(Contact.IDENTIFIER);
    boolean nul =
        texts.indexOf('\0') >= 0
            || contact.get(Contact.CUSTOM_ATTRIBUTES).toString().contains("\\u0000")
            || contact.get(Contact.ADDITIONAL_ATTRIBUTES).toString().contains("\\u0000");
    if (nul) {
      throw new InternalFailure("the database takes no NUL character");
    }
  }

  private void tell(EventName name, Contact contact, Changes changes) {
    installation.events().publish(Event.of(name, contact, changes, installation.now()));
  }

  private Table<Contact> table() {
    return installation.table(Contact.ENTITY);
  }

  private static boolean isFilled(String text) {
    return text != null && !text.isEmpty();
  }
}
