package ai.inquirly.sdk.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Conversation;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of conversations. */
class ConversationListTest {
  private final Desk desk = new Desk();

  @AfterEach
  void stop() {
    desk.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 3 2 1",
    "sort_by=created_at_asc, 1 2 3",
    "sort_by=created_at_desc, 3 2 1",
    "sort_by=nonsense, 3 2 1",
    "sort_by=priority_asc, 2 3 1",
    "sort_by=priority_desc, 3 2 1",
    "sort_by=sort_on_priority, 3 2 1",
    "sort_by=last_activity_at_asc, 1 2 3",
    "page=0, 3 2 1",
    "page=x, 3 2 1",
    "page=2, ''",
    "status=resolved, ''",
    "status=0, 3 2 1",
    "status=, ''",
    "inbox_id=987, ''",
    "inbox_id=, 3 2 1",
    "labels=vip, 1",
    "labels=vip&labels[]=x, ''",
    "labels=, ''",
    "q=QUESTION, 3 2 1",
    "q=question%202, 2",
    "source_id=nobody, ''",
    "conversation_type=unattended, 3 2 1",
    "conversation_type=mention, ''",
    "updated_within=60, 3",
    "updated_within=60&page=9, 3"
  })
  void parametersChooseAndOrder(String query, String ids) {
    for (int i = 1; i <= 3; i++) {
      desk.conversation(
          "\"message\": {\"content\": \"Question %s\", \"message_type\": \"incoming\"},"
              .formatted(i));
      desk.server.clock.move(Duration.ofSeconds(i == 3 ? 1 : 100));
    }
    set(2, Conversation.PRIORITY, "low");
    set(3, Conversation.PRIORITY, "urgent");
    set(1, Conversation.LABEL_LIST, List.of("vip"));
    String encoded = query.replace("[", "%5B").replace("]", "%5D");
    assertThat(String.join(" ", ids(desk.get("/conversations?" + encoded).json()))).isEqualTo(ids);
  }

  @Test
  void countsWithATextAreThoseOfThePage() {
    for (int i = 0; i < 27; i++) {
      desk.conversation("\"message\": {\"content\": \"x\"},");
    }
    assertThat(counts("q=x").path("all_count").asInt()).isEqualTo(25);
    assertThat(counts("q=x&page=2").path("all_count").asInt()).isEqualTo(2);
    assertThat(counts("page=2").path("all_count").asInt()).isEqualTo(27);
  }

  @ParameterizedTest
  @CsvSource({"page=99999999999999999999", "page[]=1", "page[a]=1", "q=%00"})
  void pagesAndTextsThatTheServerCannotReadFail(String query) {
    String encoded = query.replace("[", "%5B").replace("]", "%5D");
    assertThat(desk.get("/conversations?" + encoded).status()).isEqualTo(500);
  }

  @Test
  void agentsSeeTheirInboxesAlone() {
    desk.conversation("");
    JsonNode none = desk.server.get(desk.server.path("/conversations"), desk.server.agent).json();
    assertThat(none.at("/data/meta/all_count").asInt()).isZero();
    desk.agentInInbox();
    JsonNode one = desk.server.get(desk.server.path("/conversations"), desk.server.agent).json();
    assertThat(one.at("/data/meta/all_count").asInt()).isEqualTo(1);
  }

  private <T> void set(long displayId, Column<T> column, T value) {
    Conversation conversation =
        Conversation.find(desk.server.state(), desk.server.account, displayId);
    conversation.set(column, value);
    desk.server.state().table(Conversation.ENTITY).settle(conversation);
  }

  private JsonNode counts(String query) {
    return desk.get("/conversations/meta?" + query).json().path("meta");
  }

  private static List<String> ids(JsonNode json) {
    List<String> ids = new ArrayList<>();
    json.at("/data/payload").forEach(row -> ids.add(row.path("id").asText()));
    return ids;
  }
}
