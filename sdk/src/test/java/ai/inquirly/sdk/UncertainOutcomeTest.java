package ai.inquirly.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.error.ServerException;
import ai.inquirly.sdk.model.ConversationPriority;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;

class UncertainOutcomeTest {
  /** Server 4.1 carries such a change out, and then fails on rendering the answer. */
  @Test
  void serverErrorOnABotsChangeOfAConversationIsReportedAsPossiblyCarriedOut() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(
          new MockResponse.Builder()
              .code(500)
              .setHeader("Content-Type", "application/json; charset=utf-8")
              .body("{\"status\": 500, \"error\": \"Internal Server Error\"}")
              .build());
      server.start();
      InquirlyClient bot =
          InquirlyClient.builder()
              .baseUrl(server.url("/").toString())
              .agentBotToken("agent-bot-token")
              .build();

      ServerException e =
          catchThrowableOfType(
              ServerException.class,
              () -> bot.conversations().update(1, 7, c -> c.priority(ConversationPriority.HIGH)));

      assertThat(e.mayHaveBeenProcessed()).isTrue();
      assertThat(e)
          .hasMessageContainingAll(
              "ConversationsApi.update",
              "500",
              "The call may have been carried out",
              "look before you repeat it");
      assertThat(server.getRequestCount()).as("not repeated").isEqualTo(1);
    }
  }
}
