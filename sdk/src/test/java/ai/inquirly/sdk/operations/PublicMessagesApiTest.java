package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static ai.inquirly.sdk.operations.FormPart.field;
import static ai.inquirly.sdk.operations.FormPart.file;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.PublicMessagesApi;
import ai.inquirly.sdk.core.FileUpload;
import ai.inquirly.sdk.model.MessageType;
import ai.inquirly.sdk.model.PublicMessage;
import ai.inquirly.sdk.model.SubmittedValue;
import org.junit.jupiter.api.Test;

class PublicMessagesApiTest {
  private final PublicMessagesApi messages = Loopback.visitor().messages();

  @Test
  void list() {
    calling(() -> messages.list("inbox-1", "key", 7, q -> q.before(134)))
        .sends(
            "GET",
            "/public/api/v1/inboxes/inbox-1/contacts/key/conversations/7/messages?before=134")
        .gives(list -> assertThat(list).extracting(PublicMessage::getId).startsWith(125L, 126L))
        .givesDocumented(list -> assertThat(list.get(0).getId()).isEqualTo(125));
  }

  @Test
  void create() {
    calling(
            () ->
                messages.create(
                    "inbox-1", "key", 7, m -> m.content("Hello, I need help").echoId("e1")))
        .sends(
            "POST",
            "/public/api/v1/inboxes/inbox-1/contacts/key/conversations/7/messages",
            """
            {"content": "Hello, I need help", "echo_id": "e1"}
            """)
        .gives(
            message -> {
              assertThat(message.getMessageType()).isEqualTo(MessageType.INCOMING);
              assertThat(message.getSender().getName()).isEqualTo("Public P.");
            })
        .givesDocumented(message -> assertThat(message.getConversationId()).isEqualTo(41));
  }

  @Test
  void createWithFile() {
    FileUpload photo = FileUpload.of("dot.png", "a dot".getBytes());
    calling(
            () ->
                messages.create(
                    "inbox-1", "key", 7, m -> m.content("See picture").attachment(photo)))
        .sendsForm(
            "POST",
            "/public/api/v1/inboxes/inbox-1/contacts/key/conversations/7/messages",
            field("content", "See picture"),
            file("attachments[]", "dot.png", "image/png", "a dot"));
  }

  @Test
  void update() {
    SubmittedValue yes = SubmittedValue.builder().name("Yes").title("Yes").value("yes").build();
    calling(() -> messages.update("inbox-1", "key", 7, 129, m -> m.submittedValues(yes)))
        .sends(
            "PATCH",
            "/public/api/v1/inboxes/inbox-1/contacts/key/conversations/7/messages/129",
            """
            {"submitted_values": [{"name": "Yes", "title": "Yes", "value": "yes"}]}
            """)
        .gives(
            message ->
                assertThat(message.getContentAttributes().getSubmittedValues().get(0).getValue())
                    .isEqualTo("yes"))
        .givesDocumented(message -> assertThat(message.getContent()).isEqualTo("Pick one"));
  }
}
