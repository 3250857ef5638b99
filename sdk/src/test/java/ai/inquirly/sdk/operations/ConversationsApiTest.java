package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static ai.inquirly.sdk.operations.FormPart.field;
import static ai.inquirly.sdk.operations.FormPart.file;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.ConversationsApi;
import ai.inquirly.sdk.core.FileUpload;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.ConversationAssigneeFilter;
import ai.inquirly.sdk.model.ConversationPriority;
import ai.inquirly.sdk.model.ConversationSort;
import ai.inquirly.sdk.model.ConversationStatus;
import ai.inquirly.sdk.model.ConversationStatusFilter;
import ai.inquirly.sdk.model.FilterCondition;
import ai.inquirly.sdk.model.FilterOperator;
import ai.inquirly.sdk.model.MessageContentAttributes;
import ai.inquirly.sdk.model.MessageCreateRequest;
import ai.inquirly.sdk.model.MessageType;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConversationsApiTest {
  private final ConversationsApi conversations = Loopback.client().conversations();

  @Test
  void list() {
    calling(
            () ->
                conversations.list(
                    1,
                    q ->
                        q.status(ConversationStatusFilter.OPEN)
                            .assigneeType(ConversationAssigneeFilter.UNASSIGNED)
                            .labels("billing")
                            .inboxIds(1, 3)
                            .sortBy(ConversationSort.CREATED_AT_ASC)))
        .sends(
            "GET",
            "/api/v1/accounts/1/conversations?assignee_type=unassigned&status=open"
                + "&inbox_id%5B%5D=1&inbox_id%5B%5D=3&labels%5B%5D=billing&sort_by=created_at_asc")
        .gives(
            page -> {
              assertThat(page.getMeta().getUnassignedCount()).isEqualTo(37);
              assertThat(page.getItems().get(0).getMeta().getAssignee().getName())
                  .isEqualTo("Agent Person");
            })
        .givesDocumented(page -> assertThat(page).extracting(Conversation::getId).contains(1L));
  }

  @Test
  void create() {
    calling(
            () ->
                conversations.create(
                    1,
                    c ->
                        c.inboxId(1)
                            .contactId(1)
                            .status(ConversationStatus.OPEN)
                            .customAttributes(Map.of("conv_number", 5))
                            .message(
                                MessageCreateRequest.builder()
                                    .content("First message, hello")
                                    .messageType(MessageType.INCOMING)
                                    .build())))
        .sends(
            "POST",
            "/api/v1/accounts/1/conversations",
            """
            {"inbox_id": 1, "contact_id": 1, "status": "open",
             "custom_attributes": {"conv_number": 5},
             "message": {"content": "First message, hello", "message_type": "incoming"}}
            """)
        .gives(
            conversation -> {
              assertThat(conversation.getMessages().get(0).getMessageType())
                  .isEqualTo(MessageType.INCOMING);
              assertThat(conversation.getAdditionalAttributes().getReferer())
                  .isEqualTo("https://example.com/a");
            })
        .givesDocumented(conversation -> assertThat(conversation.getInboxId()).isEqualTo(1));
  }

  @Test
  void createWithFilesOfTheFirstMessage() {
    calling(
            () ->
                conversations.create(
                    1,
                    c ->
                        c.sourceId("abc")
                            .message(
                                MessageCreateRequest.builder()
                                    .content("See the file")
                                    .contentAttributes(
                                        MessageContentAttributes.builder().inReplyTo(5).build())
                                    .attachment(
                                        FileUpload.of("n.txt", "note".getBytes(UTF_8))
                                            .contentType("text/plain"))
                                    .build())))
        .sendsForm(
            "POST",
            "/api/v1/accounts/1/conversations",
            field("source_id", "abc"),
            field("message[content]", "See the file"),
            field("message[content_attributes]", "{\"in_reply_to\":5}"),
            file("message[attachments][]", "n.txt", "text/plain", "note"));
  }

  @Test
  void filter() {
    FilterCondition condition =
        FilterCondition.builder()
            .attributeKey("conv_number")
            .filterOperator(FilterOperator.IS_GREATER_THAN)
            .values(20)
            .build();
    calling(() -> conversations.filter(1, f -> f.page(2).conditions(condition)))
        .sends(
            "POST",
            "/api/v1/accounts/1/conversations/filter?page=2",
            """
            {"payload": [{"attribute_key": "conv_number", "filter_operator": "is_greater_than",
              "values": [20]}]}
            """)
        .gives(page -> assertThat(page.getMeta().getAllCount()).isEqualTo(9))
        .givesDocumented(
            page -> {
              assertThat(page.getItems().get(0).getUnreadCount()).isEqualTo(1);
              assertThat(page.getMeta().getUnassignedCount()).isEqualTo(9);
            });
  }

  @Test
  void getCounts() {
    calling(() -> conversations.getCounts(1, q -> q.status(ConversationStatusFilter.ALL).teamId(1)))
        .sends("GET", "/api/v1/accounts/1/conversations/meta?status=all&team_id=1")
        .gives(counts -> assertThat(counts.getAllCount()).isEqualTo(29));
  }

  @Test
  void get() {
    calling(() -> conversations.get(1, 7))
        .sends("GET", "/api/v1/accounts/1/conversations/7")
        .gives(
            conversation -> {
              assertThat(conversation.getStatus()).isEqualTo(ConversationStatus.OPEN);
              assertThat(conversation.isReplyable()).isTrue();
            })
        .givesDocumented(
            conversation -> {
              assertThat(conversation.getMessages().get(0).getMessageType())
                  .isEqualTo(MessageType.ACTIVITY);
              assertThat(conversation.getTimestamp())
                  .isEqualTo(Instant.parse("2026-11-22T23:15:54Z"));
            });
  }

  @Test
  void update() {
    calling(() -> conversations.update(1, 7, c -> c.priority(ConversationPriority.HIGH)))
        .sends(
            "PATCH",
            "/api/v1/accounts/1/conversations/7",
            """
            {"priority": "high"}
            """)
        .gives(
            conversation ->
                assertThat(conversation.getPriority()).isEqualTo(ConversationPriority.HIGH));
  }

  @Test
  void updateCustomAttributes() {
    calling(
            () ->
                conversations.updateCustomAttributes(
                    1, 7, c -> c.customAttributes(Map.of("conv_text", "abc"))))
        .sends(
            "POST",
            "/api/v1/accounts/1/conversations/7/custom_attributes",
            """
            {"custom_attributes": {"conv_text": "abc"}}
            """)
        .gives(attributes -> assertThat(attributes).containsEntry("conv_text", "abc"));
  }

  @Test
  void toggleStatus() {
    Instant tomorrow = Instant.ofEpochSecond(1795475743);
    calling(
            () ->
                conversations.toggleStatus(
                    1, 7, s -> s.status(ConversationStatus.SNOOZED).snoozedUntil(tomorrow)))
        .sends(
            "POST",
            "/api/v1/accounts/1/conversations/7/toggle_status",
            """
            {"status": "snoozed", "snoozed_until": 1795475743}
            """)
        .gives(
            result -> {
              assertThat(result.getSnoozedUntil()).isEqualTo(tomorrow);
              assertThat(result.getCurrentStatus()).isEqualTo(ConversationStatus.SNOOZED);
            })
        .givesDocumented(
            result -> assertThat(result.getCurrentStatus()).isEqualTo(ConversationStatus.RESOLVED));
  }

  @Test
  void togglePriority() {
    calling(() -> conversations.togglePriority(1, 7, p -> p.priority(ConversationPriority.URGENT)))
        .sends(
            "POST",
            "/api/v1/accounts/1/conversations/7/toggle_priority",
            """
            {"priority": "urgent"}
            """)
        .givesNothing();
  }
}
