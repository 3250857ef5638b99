package ai.inquirly.sdk.testing.story;

import ai.inquirly.sdk.testing.server.domain.contacts.Contacts;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.state.Contact;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;

/** Enters the contacts of a story. */
final class ContactBook {
  private ContactBook() {}

  static void fill(Stage stage, JsonNode told) {
    Contacts contacts = new Contacts(stage.installation);
    for (JsonNode entry : told) {
      Contact contact = new Contact();
      contact.set(Contact.ACCOUNT_ID, stage.account.id());
      new Params(entry.deepCopy())
          .assignTo(contact, Contact.NAME, Contact.EMAIL, Contact.PHONE_NUMBER, Contact.IDENTIFIER);
      contact.set(Contact.ADDITIONAL_ATTRIBUTES, object(entry, "additional_attributes"));
      contact.set(Contact.CUSTOM_ATTRIBUTES, object(entry, "custom_attributes"));
      contact.set(Contact.LABEL_LIST, texts(entry.path("labels")));
      stage.contacts.put(entry.path("key").textValue(), contacts.create(contact, Params.none()));
    }
  }

  static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.textValue()));
    return texts;
  }

  private static JsonNode object(JsonNode entry, String name) {
    return entry.has(name) ? entry.get(name).deepCopy() : JsonNodeFactory.instance.objectNode();
  }
}
