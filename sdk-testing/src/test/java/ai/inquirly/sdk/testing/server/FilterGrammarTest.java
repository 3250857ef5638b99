package ai.inquirly.sdk.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.server.TestServer.Reply;
import ai.inquirly.sdk.testing.server.state.CustomAttributeDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several conditions, and what the server cannot make a query of. */
class FilterGrammarTest {
  private final Desk desk = new Desk();

  @BeforeEach
  void fill() {
    define("plan", "text", "conversation_attribute");
    define("size", "number", "conversation_attribute");
    desk.conversation("\"custom_attributes\": {\"plan\": \"Gold\", \"size\": 5},");
    desk.conversation("\"status\": \"pending\", \"custom_attributes\": {\"plan\": \"tin\"},");
    desk.conversation("\"additional_attributes\": {\"mail_subject\": \"Hi\"},");
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status equal_to [\"open\"] AND; plan equal_to [\"GOLD\"] | 1",
        "status equal_to [\"pending\"] OR; status equal_to [\"open\"] AND; plan is_present [] | 2",
        "status equal_to [\"open\"] and; display_id equal_to [\"3\"] | 1",
        "plan not_equal_to [\"gold\"] | 2",
        "status equal_to [\"open\"] AND; plan not_equal_to [\"gold\"] | 1",
        "plan no_operator [\"gold\"] | 1",
        "mail_subject equal_to [\"x\", \"Hi\"] | 1",
        "plan is_present [] OR; mail_subject equal_to [\"Hi\", \"x\"] | 2",
        "status equal_to \"all\" | 3",
        "status equal_to [\"nonsense\"] | 0",
        "status not_equal_to [\"nonsense\"] | 0",
        "mail_subject contains [\"%i\"] | 1",
        "size is_greater_than [4.5] | 1",
        "labels is_not_present null | 3"
      })
  void conditionsAreJoinedFlat(String conditions, int rows) {
    Reply reply = filter("conversations", conditions);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json().at("/meta/all_count").asInt()).isEqualTo(rows);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status equal_to [\"open\"] AND",
        "status equal_to [\"open\"]; status equal_to [\"open\"]",
        "plan not_equal_to [\"gold\"] AND; status equal_to [\"open\"]",
        "created_at is_greater_than [\"2026-13-45\"]",
        "created_at is_greater_than [\"it's\"]",
        "size equal_to [\"many\"]",
        "size is_less_than [true]",
        "assignee_id equal_to [true]",
        "mail_subject equal_to [5]",
        "mail_subject equal_to [[\"Hi\"]]",
        "mail_subject contains [5]",
        "status equal_to [1]",
        "status equal_to \"open\""
      })
  void whatTheDatabaseWouldRefuseFails(String conditions) {
    assertThat(filter("conversations", conditions).status()).isEqualTo(500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"payload\": null}", "{\"payload\": {}}", "{\"payload\": [1]}"})
  void payloadsMustBeListsOfObjects(String body) {
    assertThat(desk.post("/contacts/filter", body).status()).isEqualTo(500);
    assertThat(desk.post("/conversations/filter", body).status()).isEqualTo(500);
  }

  @Test
  void emptyPayloadsMatchEverything() {
    assertThat(desk.post("/contacts/filter", "{\"payload\": []}").json().at("/meta/count").asInt())
        .isEqualTo(1);
  }

  @Test
  void errorsNameTheAllowedKeysAndOperators() {
    assertThat(error("contacts", "age equal_to [1]"))
        .isEqualTo(
            "Invalid attribute key - [age]. The key should be one of [name,phone_number,email,"
                + "identifier,country_code,city,company,labels,created_at,last_activity_at,"
                + "blocked] or a custom attribute defined in the account.");
    assertThat(error("contacts", "blocked eq [true]"))
        .isEqualTo(
            "Invalid operator. The allowed operators for blocked are [equal_to,not_equal_to].");
    assertThat(error("contacts", "name equal_to []"))
        .isEqualTo("Invalid value. The values provided for name are invalid");
    assertThat(error("contacts", "name equal_to [\"x\"] XOR"))
        .isEqualTo("Query operator must be either \"AND\" or \"OR\".");
  }

  @Test
  void contactsAskForLabelsWithAListOfValues() {
    assertThat(filter("contacts", "labels is_present []").status()).isEqualTo(200);
    assertThat(filter("contacts", "labels is_present null").status()).isEqualTo(500);
  }

  @Test
  void valuesOfRowsThatCannotBeCastFail() {
    assertThat(filter("conversations", "size is_greater_than [1]").status()).isEqualTo(200);
    desk.conversation("\"custom_attributes\": {\"size\": \"large\"},");
    assertThat(filter("conversations", "size is_greater_than [1]").status()).isEqualTo(500);
  }

  private String error(String object, String conditions) {
    return filter(object, conditions).json().path("error").asText();
  }

  private Reply filter(String object, String conditions) {
    StringBuilder payload = new StringBuilder();
    for (String condition : conditions.split("; ")) {
      String joint =
          condition.matches(".* (AND|OR|and|XOR)") ? condition.replaceAll(".* ", "") : "";
      String bare =
          joint.isEmpty() ? condition : condition.substring(0, condition.lastIndexOf(' '));
      String[] words = bare.split(" ", 3);
      payload
          .append(payload.isEmpty() ? "" : ", ")
          .append(
              "{\"attribute_key\": \"%s\", \"filter_operator\": \"%s\", \"values\": %s, \"query_operator\": %s}"
                  .formatted(
                      words[0],
                      words[1],
                      words[2],
                      joint.isEmpty() ? "null" : "\"" + joint + "\""));
    }
    return desk.post("/" + object + "/filter", "{\"payload\": [" + payload + "]}");
  }

  private void define(String key, String type, String model) {
    CustomAttributeDefinition definition = new CustomAttributeDefinition();
    definition.set(CustomAttributeDefinition.ACCOUNT_ID, desk.server.account.id());
    definition.set(CustomAttributeDefinition.ATTRIBUTE_KEY, key);
    definition.set(CustomAttributeDefinition.ATTRIBUTE_DISPLAY_TYPE, type);
    definition.set(CustomAttributeDefinition.ATTRIBUTE_MODEL, model);
    desk.server.state().table(CustomAttributeDefinition.ENTITY).insert(definition);
  }
}
