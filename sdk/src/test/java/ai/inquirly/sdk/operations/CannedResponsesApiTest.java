package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.CannedResponsesApi;
import ai.inquirly.sdk.model.CannedResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CannedResponsesApiTest {
  private final CannedResponsesApi cannedResponses = Loopback.client().cannedResponses();

  @Test
  void list() {
    calling(() -> cannedResponses.list(1, q -> q.search("hello world")))
        .sends("GET", "/api/v1/accounts/1/canned_responses?search=hello%20world")
        .gives(
            list ->
                assertThat(list)
                    .extracting(CannedResponse::getShortCode)
                    .containsExactly("hello", "bye"))
        .givesDocumented(list -> assertThat(list.get(0).getId()).isEqualTo(1));
  }

  @Test
  void listAll() {
    calling(() -> cannedResponses.list(1)).sends("GET", "/api/v1/accounts/1/canned_responses");
  }

  @Test
  void create() {
    calling(
            () ->
                cannedResponses.create(
                    1, c -> c.shortCode("hello").content("Hello {{contact.name}}")))
        .sends(
            "POST",
            "/api/v1/accounts/1/canned_responses",
            """
            {"short_code": "hello", "content": "Hello {{contact.name}}"}
            """)
        .gives(
            response ->
                assertThat(response.getCreatedAt())
                    .isEqualTo(Instant.parse("2026-11-22T23:15:21.785Z")))
        .givesDocumented(response -> assertThat(response.getShortCode()).isEqualTo("hello"));
  }

  @Test
  void update() {
    calling(() -> cannedResponses.update(1, 1, c -> c.content("Hello, updated")))
        .sends(
            "PATCH",
            "/api/v1/accounts/1/canned_responses/1",
            """
            {"content": "Hello, updated"}
            """)
        .gives(response -> assertThat(response.getContent()).isEqualTo("Hello, updated"))
        .givesDocumented(response -> assertThat(response.getAccountId()).isEqualTo(1));
  }

  @Test
  void delete() {
    calling(() -> cannedResponses.delete(1, 1))
        .sends("DELETE", "/api/v1/accounts/1/canned_responses/1")
        .givesNothing();
  }
}
