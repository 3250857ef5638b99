package ai.inquirly.sdk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.api.ContactRequests;
import ai.inquirly.sdk.api.ContactsApi;
import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.RetryPolicy;
import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.Conversation;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ways to make a call, as users write them. */
class TourTest {
  private final InquirlyClient client = Loopback.client();

  @Test
  void anApiClassCanBeKeptInAVariable() {
    List<String> lines = new ArrayList<>();
    Loopback.answering(
        "served",
        () -> {
          ContactsApi contactsApi = client.contacts();
          for (Conversation c : contactsApi.listConversations(1, 17)) {
            lines.add(c.getId() + " " + c.getStatus() + " " + c.getMeta().getSender().getName());
          }
          return lines;
        });

    assertThat(lines).containsExactly("1 open Grace B. Hopper");
  }

  @Test
  void anApiClassCanBeMadeOnAnySender() {
    ContactsApi contactsApi = new ContactsApi(client);

    assertThat(Loopback.answering("served", () -> contactsApi.get(1, 17)).result().getName())
        .isEqualTo("Grace Hopper");
  }

  @Test
  void oneRequestCanBeSentInAllWays() {
    ApiRequest<Contact> request =
        ContactRequests.get(1, 17).timeout(Duration.ofSeconds(3)).retry(RetryPolicy.none());

    ApiResponse<Contact> response =
        Loopback.answering("served", () -> client.send(request)).result();
    ApiResponse<Contact> later =
        Loopback.answering("served", () -> client.sendAsync(request).join()).result();
    ApiResponse<JsonNode> tree =
        Loopback.answering("served", () -> client.send(request.as(JsonNode.class))).result();

    assertThat(response.status()).isEqualTo(200);
    assertThat(later.body()).isEqualTo(response.body());
    assertThat(tree.body().at("/payload/name").asText()).isEqualTo(response.body().getName());
  }

  @Test
  void optionsOfADerivedClientGoWithItsCalls() {
    InquirlyClient german = client.withOptions(o -> o.locale("de"));

    assertThat(Loopback.answering("served", () -> german.profile().get()).request().getTarget())
        .isEqualTo("/api/v1/profile?locale=de");
  }
}
