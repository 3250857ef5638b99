package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.model.ContactSort.CREATED_AT;
import static ai.inquirly.sdk.model.ContactSort.NAME_DESCENDING;
import static ai.inquirly.sdk.operations.Calling.calling;
import static ai.inquirly.sdk.operations.FormPart.field;
import static ai.inquirly.sdk.operations.FormPart.file;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.ContactsApi;
import ai.inquirly.sdk.core.FileUpload;
import ai.inquirly.sdk.model.ChannelType;
import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.ContactAdditionalAttributes;
import ai.inquirly.sdk.model.ConversationStatus;
import ai.inquirly.sdk.model.FilterCondition;
import ai.inquirly.sdk.model.FilterOperator;
import ai.inquirly.sdk.model.QueryOperator;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContactsApiTest {
  private final ContactsApi contacts = Loopback.client().contacts();

  @Test
  void list() {
    calling(() -> contacts.list(1, q -> q.sort(CREATED_AT).page(2).labels("vip", "new & hot")))
        .sends(
            "GET",
            "/api/v1/accounts/1/contacts"
                + "?sort=created_at&page=2&labels%5B%5D=vip&labels%5B%5D=new%20%26%20hot")
        .gives(
            page -> {
              assertThat(page).extracting(Contact::getName).contains("Grace Hopper");
              assertThat(page.getMeta().getCount()).isEqualTo(43);
              assertThat(page.getMeta().getCurrentPage()).isEqualTo(1);
            })
        .givesDocumented(
            page -> {
              assertThat(page).extracting(Contact::getId).containsExactly(1L, 2L);
              assertThat(page.getMeta().getCount()).isNull();
            });
  }

  @Test
  void create() {
    calling(
            () ->
                contacts.create(
                    1,
                    c ->
                        c.name("Grace Hopper")
                            .email("grace.r41@example.com")
                            .inboxId(1)
                            .additionalAttributes(
                                ContactAdditionalAttributes.builder().city("Berlin").build())
                            .customAttributes(Map.of("cont_number", 7))))
        .sends(
            "POST",
            "/api/v1/accounts/1/contacts",
            """
            {"name": "Grace Hopper", "email": "grace.r41@example.com", "inbox_id": 1,
             "additional_attributes": {"city": "Berlin"}, "custom_attributes": {"cont_number": 7}}
            """)
        .gives(
            contact -> {
              assertThat(contact.getCreatedAt()).isEqualTo(Instant.ofEpochSecond(1795389322));
              assertThat(contact.getContactInboxes().get(0).getInbox().getChannelType())
                  .isEqualTo(ChannelType.API);
            })
        .givesDocumented(
            contact -> assertThat(contact.getEmail()).isEqualTo("grace.r41@example.com"));
  }

  @Test
  void createWithPicture() {
    FileUpload avatar = FileUpload.of("grace.png", "the picture".getBytes());
    calling(
            () ->
                contacts.create(
                    1,
                    c ->
                        c.name("Grace")
                            .blocked(false)
                            .avatar(avatar)
                            .customAttributes(Map.of("tier", "gold"))))
        .sendsForm(
            "POST",
            "/api/v1/accounts/1/contacts",
            field("name", "Grace"),
            field("blocked", "false"),
            field("custom_attributes[tier]", "gold"),
            file("avatar", "grace.png", "image/png", "the picture"));
  }

  @Test
  void get() {
    calling(() -> contacts.get(1, 17))
        .sends("GET", "/api/v1/accounts/1/contacts/17")
        .gives(
            contact -> {
              assertThat(contact.getPhoneNumber()).isEqualTo("+14155550100");
              assertThat(contact.getAdditionalAttributes().getSocialProfiles().getGithub())
                  .isEqualTo("grace");
              assertThat(contact.getCustomAttributes()).containsEntry("cont_checkbox", true);
            })
        .givesDocumented(contact -> assertThat(contact.getName()).isEqualTo("Grace Hopper"));
  }

  @Test
  void getWithoutContactInboxes() {
    calling(() -> contacts.get(1, 17, q -> q.includeContactInboxes(false)))
        .sends("GET", "/api/v1/accounts/1/contacts/17?include_contact_inboxes=false");
  }

  @Test
  void update() {
    calling(() -> contacts.update(1, 17, c -> c.phoneNumber("+14155550100").clearEmail()))
        .sends(
            "PUT",
            "/api/v1/accounts/1/contacts/17",
            """
            {"phone_number": "+14155550100", "email": null}
            """)
        .gives(contact -> assertThat(contact.getName()).isEqualTo("Grace B. Hopper"))
        .givesDocumented(contact -> assertThat(contact.getId()).isEqualTo(1));
  }

  @Test
  void updateThatMeansTheSameOnServersThatMergeAndThatReplaceAdditionalAttributes() {
    calling(
            () ->
                contacts.update(
                    1,
                    17,
                    c ->
                        c.additionalAttributes(
                            ContactAdditionalAttributes.builder()
                                .city("London")
                                .clearCompanyName()
                                .clearSocialProfiles()
                                .build())))
        .sends(
            "PUT",
            "/api/v1/accounts/1/contacts/17",
            """
            {"additional_attributes": {"city": "London", "company_name": null,
             "social_profiles": null}}
            """);
  }

  @Test
  void updateThatRemovesAllAdditionalAttributes() {
    calling(() -> contacts.update(1, 17, c -> c.clearAdditionalAttributes()))
        .sends(
            "PUT",
            "/api/v1/accounts/1/contacts/17",
            """
            {"additional_attributes": null}
            """);
  }

  @Test
  void createWithoutAName() {
    calling(() -> contacts.create(1, c -> c.clearName().email("grace@example.com")))
        .sends(
            "POST",
            "/api/v1/accounts/1/contacts",
            """
            {"name": null, "email": "grace@example.com"}
            """);
  }

  @Test
  void delete() {
    calling(() -> contacts.delete(1, 17))
        .sends("DELETE", "/api/v1/accounts/1/contacts/17")
        .givesNothing();
  }

  @Test
  void listConversations() {
    calling(() -> contacts.listConversations(1, 17))
        .sends("GET", "/api/v1/accounts/1/contacts/17/conversations")
        .gives(
            conversations -> {
              assertThat(conversations.get(0).getMeta().getSender().getName())
                  .isEqualTo("Grace B. Hopper");
              assertThat(conversations.get(0).getMeta().getTeam().getName())
                  .isEqualTo("sales crew");
            })
        .givesDocumented(
            conversations -> {
              assertThat(conversations.get(0).getStatus()).isEqualTo(ConversationStatus.OPEN);
              assertThat(conversations.get(0).getMessages().get(0).isPrivate()).isTrue();
            });
  }

  @Test
  void search() {
    calling(() -> contacts.search(1, q -> q.q("grace@example.com").sort(NAME_DESCENDING)))
        .sends("GET", "/api/v1/accounts/1/contacts/search?q=grace%40example.com&sort=-name")
        .gives(
            page -> {
              assertThat(page).extracting(Contact::getId).startsWith(24L, 25L);
              assertThat(page.getMeta().getCurrentPage()).isEqualTo(2);
            })
        .givesDocumented(page -> assertThat(page).extracting(Contact::getId).startsWith(24L, 25L));
  }

  @Test
  void filter() {
    FilterCondition inParis =
        FilterCondition.builder()
            .attributeKey("city")
            .filterOperator(FilterOperator.EQUAL_TO)
            .values("paris")
            .queryOperator(QueryOperator.AND)
            .build();
    FilterCondition vip =
        FilterCondition.builder()
            .attributeKey("labels")
            .filterOperator(FilterOperator.EQUAL_TO)
            .values("vip")
            .build();
    calling(() -> contacts.filter(1, f -> f.conditions(inParis, vip).sort(CREATED_AT)))
        .sends(
            "POST",
            "/api/v1/accounts/1/contacts/filter?sort=created_at",
            """
            {"payload": [
              {"attribute_key": "city", "filter_operator": "equal_to", "values": ["paris"],
               "query_operator": "AND"},
              {"attribute_key": "labels", "filter_operator": "equal_to", "values": ["vip"]}]}
            """)
        .gives(page -> assertThat(page.getMeta().getCount()).isEqualTo(11))
        .givesDocumented(page -> assertThat(page).extracting(Contact::getId).startsWith(9L, 10L));
  }

  @Test
  void createContactInbox() {
    calling(() -> contacts.createContactInbox(1, 17, i -> i.inboxId(4).sourceId("own-r41")))
        .sends(
            "POST",
            "/api/v1/accounts/1/contacts/17/contact_inboxes",
            """
            {"inbox_id": 4, "source_id": "own-r41"}
            """)
        .gives(contactInbox -> assertThat(contactInbox.getInbox().getName()).isEqualTo("Bot Box"))
        .givesDocumented(
            contactInbox -> assertThat(contactInbox.getSourceId()).isEqualTo("own-r41"));
  }

  @Test
  void listContactableInboxes() {
    calling(() -> contacts.listContactableInboxes(1, 17))
        .sends("GET", "/api/v1/accounts/1/contacts/17/contactable_inboxes")
        .gives(
            inboxes ->
                assertThat(inboxes)
                    .extracting(inbox -> inbox.getInbox().getChannelType())
                    .containsExactly(ChannelType.API, ChannelType.WEB_WIDGET))
        .givesDocumented(
            inboxes -> assertThat(inboxes.get(0).getInbox().getName()).isEqualTo("Website"));
  }
}
