package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.PublicContactsApi;
import ai.inquirly.sdk.model.ContactType;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicContactsApiTest {
  private final PublicContactsApi contacts = Loopback.visitor().contacts();

  @Test
  void create() {
    calling(() -> contacts.create("inbox-1", c -> c.name("Visitor").sourceId("my-key")))
        .sends(
            "POST",
            "/public/api/v1/inboxes/inbox-1/contacts",
            """
            {"name": "Visitor", "source_id": "my-key"}
            """)
        .gives(
            contact -> {
              assertThat(contact.getSourceId()).isEqualTo("be668ca9-c445-4a41-95fa-64d7efbf0fc8");
              assertThat(contact.getPubsubToken()).isEqualTo("pubsub-token-0013");
            })
        .givesDocumented(contact -> assertThat(contact.getId()).isEqualTo(49));
  }

  @Test
  void createWithoutAnything() {
    calling(() -> contacts.create("inbox-1"))
        .sends("POST", "/public/api/v1/inboxes/inbox-1/contacts");
  }

  @Test
  void get() {
    calling(() -> contacts.get("inbox-1", "ada lovelace+1"))
        .sends("GET", "/public/api/v1/inboxes/inbox-1/contacts/ada%20lovelace%2B1")
        .gives(contact -> assertThat(contact.getEmail()).isEqualTo("pub.r41@example.com"))
        .givesDocumented(contact -> assertThat(contact.getName()).isEqualTo("Public Person"));
  }

  @Test
  void getVerified() {
    calling(
            () ->
                contacts.get("inbox-1", "key", c -> c.identifier("hm-r41").identifierHash("b4b9")))
        .sends(
            "GET",
            "/public/api/v1/inboxes/inbox-1/contacts/key?identifier=hm-r41&identifier_hash=b4b9");
  }

  @Test
  void update() {
    calling(
            () ->
                contacts.update(
                    "inbox-1", "key", c -> c.name("Public P.").customAttributes(Map.of("more", 1))))
        .sends(
            "PATCH",
            "/public/api/v1/inboxes/inbox-1/contacts/key",
            """
            {"name": "Public P.", "custom_attributes": {"more": 1}}
            """)
        .gives(
            contact -> {
              assertThat(contact.getContactType()).isEqualTo(ContactType.LEAD);
              assertThat(contact.isBlocked()).isFalse();
            })
        .givesDocumented(
            contact -> assertThat(contact.getPubsubToken()).isEqualTo("pubsub-token-0013"));
  }
}
