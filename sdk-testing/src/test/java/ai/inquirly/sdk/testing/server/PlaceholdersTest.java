package ai.inquirly.sdk.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Placeholders in what agents write. */
class PlaceholdersTest {
  private final Desk desk = new Desk();

  @AfterEach
  void stop() {
    desk.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Dear {{contact.name}} ~ Dear Grace Hopper",
        "{{ contact.first_name }} {{contact.last_name | upcase}} ~ Grace HOPPER",
        "{{contact.email}} in {{inbox.name}} of {{account.name}} ~ grace@x.test in desk of Acme",
        "{{contact.custom_attribute.plan}} ~ gold",
        "#{{conversation.display_id}} ~ #1",
        "[{{nothing.known}}] ~ []",
        "{{nothing.known | default: 'friend'}} ~ friend",
        "{% if contact.email %}yes{% else %}no{% endif %} ~ yes",
        "{% if contact.email == 'x' or contact.phone_number %}yes{% else %}no{% endif %} ~ no",
        "{% unless contact.phone_number %}none{% endunless %} ~ none",
        "{% raw %}{{contact.name}}{% endraw %} ~ {{contact.name}}",
        "use `{{contact.name}}` ~ use `{{contact.name}}`",
        "broken {{contact.name ~ broken {{contact.name",
        "broken {% if contact.name %}x ~ broken {% if contact.name %}x",
        "unknown {% loop %} ~ unknown {% loop %}"
      })
  void agentsTextsAreTemplates(String sent, String stored) {
    assertThat(sent("outgoing", sent)).isEqualTo(stored);
  }

  @Test
  void whatTheContactWritesStaysAsItIs() {
    assertThat(sent("incoming", "{{contact.name}}")).isEqualTo("{{contact.name}}");
  }

  private String sent(String type, String content) {
    desk.patch("/contacts/" + desk.contact, "{\"custom_attributes\": {\"plan\": \"gold\"}}");
    String body =
        JsonNodeFactory.instance
            .objectNode()
            .put("content", content)
            .put("message_type", type)
            .toString();
    return desk.message(desk.path(""), body).path("content").asText();
  }
}
