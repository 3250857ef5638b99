package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static ai.inquirly.sdk.operations.FormPart.field;
import static ai.inquirly.sdk.operations.FormPart.file;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.MessagesApi;
import ai.inquirly.sdk.model.ContentType;
import ai.inquirly.sdk.model.Message;
import ai.inquirly.sdk.model.MessageContentAttributes;
import ai.inquirly.sdk.model.MessageType;
import ai.inquirly.sdk.model.SenderType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesApiTest {
  private final MessagesApi messages = Loopback.client().messages();

  @Test
  void list() {
    calling(() -> messages.list(1, 7, q -> q.before(4711).filterInternalMessages(true)))
        .sends(
            "GET",
            "/api/v1/accounts/1/conversations/7/messages"
                + "?before=4711&filter_internal_messages=true")
        .gives(
            page -> {
              assertThat(page.getMeta().getLabels()).containsExactly("vip", "one", "two");
              assertThat(page).extracting(Message::getId).startsWith(58L);
            })
        .givesDocumented(
            page -> {
              assertThat(page).extracting(Message::getMessageType).startsWith(MessageType.INCOMING);
              assertThat(page.getMeta().getLabels()).isEmpty();
            });
  }

  @Test
  void create() {
    calling(
            () ->
                messages.create(
                    1,
                    7,
                    m ->
                        m.content("A reply")
                            .isPrivate(false)
                            .echoId("echo-1")
                            .contentAttributes(
                                MessageContentAttributes.builder().inReplyTo(58).build())))
        .sends(
            "POST",
            "/api/v1/accounts/1/conversations/7/messages",
            """
            {"content": "A reply", "private": false, "echo_id": "echo-1",
             "content_attributes": {"in_reply_to": 58}}
            """)
        .gives(
            message -> {
              assertThat(message.getMessageType()).isEqualTo(MessageType.OUTGOING);
              assertThat(message.getSender().getType()).isEqualTo(SenderType.USER);
              assertThat(message.getContentAttributes().getInReplyTo()).isEqualTo(58);
            })
        .givesDocumented(
            message -> {
              assertThat(message.getMessageType()).isEqualTo(MessageType.OUTGOING);
              assertThat(message.getContentType()).isEqualTo(ContentType.TEXT);
            });
  }

  @Test
  void createWithANumberAsItsMark() {
    calling(() -> messages.create(1, 7, m -> m.content("Hi").echoId(12345)))
        .sends(
            "POST",
            "/api/v1/accounts/1/conversations/7/messages",
            """
            {"content": "Hi", "echo_id": 12345}
            """);
  }

  @Test
  void createWithFile(@TempDir Path folder) throws IOException {
    Path invoice = Files.writeString(folder.resolve("invoice.pdf"), "%PDF-1.7");
    calling(
            () ->
                messages.create(
                    1, 7, m -> m.content("Your invoice is attached.").attachment(invoice)))
        .sendsForm(
            "POST",
            "/api/v1/accounts/1/conversations/7/messages",
            field("content", "Your invoice is attached."),
            file("attachments[]", "invoice.pdf", "application/pdf", "%PDF-1.7"));
  }

  @Test
  void delete() {
    calling(() -> messages.delete(1, 7, 66))
        .sends("DELETE", "/api/v1/accounts/1/conversations/7/messages/66")
        .gives(message -> assertThat(message.getContentAttributes().getDeleted()).isTrue());
  }
}
