package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.PublicConversationsApi;
import ai.inquirly.sdk.model.AttachmentFileType;
import ai.inquirly.sdk.model.ConversationStatus;
import ai.inquirly.sdk.model.PublicConversation;
import ai.inquirly.sdk.model.TypingStatus;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicConversationsApiTest {
  private final PublicConversationsApi conversations = Loopback.visitor().conversations();

  @Test
  void list() {
    calling(() -> conversations.list("inbox-1", "key"))
        .sends("GET", "/public/api/v1/inboxes/inbox-1/contacts/key/conversations")
        .gives(
            list ->
                assertThat(list).extracting(PublicConversation::getId).containsExactly(42L, 41L))
        .givesDocumented(list -> assertThat(list.get(0).getInboxId()).isEqualTo(1));
  }

  @Test
  void create() {
    calling(
            () ->
                conversations.create(
                    "inbox-1", "key", c -> c.customAttributes(Map.of("conv_text", "from public"))))
        .sends(
            "POST",
            "/public/api/v1/inboxes/inbox-1/contacts/key/conversations",
            """
            {"custom_attributes": {"conv_text": "from public"}}
            """)
        .gives(
            conversation -> {
              assertThat(conversation.getUuid()).isEqualTo("a0634881-1f68-4927-9172-17c386360384");
              assertThat(conversation.getContactLastSeenAt()).isNull();
              assertThat(conversation.getContact().getName()).isEqualTo("Public P.");
            })
        .givesDocumented(conversation -> assertThat(conversation.getMessages()).isEmpty());
  }

  @Test
  void get() {
    calling(() -> conversations.get("inbox-1", "key", 7))
        .sends("GET", "/public/api/v1/inboxes/inbox-1/contacts/key/conversations/7")
        .gives(
            conversation ->
                assertThat(conversation.getMessages().get(0).getAttachments().get(0).getFileType())
                    .isEqualTo(AttachmentFileType.IMAGE))
        .givesDocumented(
            conversation ->
                assertThat(conversation.getMessages().get(0).getContent())
                    .isEqualTo("Hello, I need help"));
  }

  @Test
  void resolve() {
    calling(() -> conversations.resolve("inbox-1", "key", 7))
        .sends("POST", "/public/api/v1/inboxes/inbox-1/contacts/key/conversations/7/toggle_status")
        .gives(
            conversation -> {
              assertThat(conversation.getStatus()).isEqualTo(ConversationStatus.RESOLVED);
              assertThat(conversation.getContactLastSeenAt())
                  .isEqualTo(Instant.ofEpochSecond(1795389367));
            })
        .givesDocumented(conversation -> assertThat(conversation.getId()).isEqualTo(41));
  }

  @Test
  void toggleTyping() {
    calling(
            () ->
                conversations.toggleTyping(
                    "inbox-1", "key", 7, t -> t.typingStatus(TypingStatus.ON)))
        .sends(
            "POST",
            "/public/api/v1/inboxes/inbox-1/contacts/key/conversations/7/toggle_typing"
                + "?typing_status=on")
        .givesNothing();
  }

  @Test
  void updateLastSeen() {
    calling(() -> conversations.updateLastSeen("inbox-1", "key", 7))
        .sends(
            "POST", "/public/api/v1/inboxes/inbox-1/contacts/key/conversations/7/update_last_seen")
        .givesNothing();
  }
}
