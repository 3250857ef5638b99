package ai.inquirly.sdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.core.json.Model;
import ai.inquirly.sdk.webhooks.UnknownEvent;
import ai.inquirly.sdk.webhooks.WebhookEvent;
import ai.inquirly.sdk.webhooks.Webhooks;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The webhook kit has a type for each event of the spec, and reads each recorded delivery. */
class WebhookKitTest {
  static Stream<Delivery> deliveries() {
    return Recordings.deliveries();
  }

  static Stream<String> eventsOfTheSpec() {
    Set<String> events = new LinkedHashSet<>();
    for (JsonNode word : Spec.schema("WebhookEventName").get("enum")) {
      events.add(word.asText());
    }
    for (JsonNode schema : Spec.schemas()) {
      schema.path("x-events").forEach(event -> events.add(event.asText().replace("*", "any")));
    }
    return events.stream();
  }

  @ParameterizedTest
  @MethodSource("deliveries")
  void recordedDeliveryIsATypedEventWithNothingUnmodelled(Delivery delivery) {
    Unmodelled unmodelled = new Unmodelled();

    WebhookEvent event =
        Webhooks.parse(delivery.body().toString().getBytes(StandardCharsets.UTF_8), unmodelled);

    assertThat(event).isNotInstanceOf(UnknownEvent.class);
    assertThat(event.name()).isEqualTo(delivery.event());
    assertThat(unmodelled.found()).isEmpty();
    assertThat(Json.differences(delivery.body(), Json.written(payload(event)))).isEmpty();
  }

  @Test
  void allRecordedDeliveriesAreThere() {
    assertThat(deliveries()).hasSize(225);
  }

  @ParameterizedTest
  @MethodSource("eventsOfTheSpec")
  void eventOfTheSpecHasATypeWithThePayloadOfTheSpec(String name) {
    byte[] body = ("{\"event\":\"" + name + "\"}").getBytes(StandardCharsets.UTF_8);

    WebhookEvent event = Webhooks.parse(body);

    assertThat(payload(event)).isInstanceOf(WebhookEvents.modelOf(name));
    assertThat(event.name()).isEqualTo(name);
    assertThat(event.accountId()).isEmpty();
  }

  private static Model payload(WebhookEvent event) {
    return (Model) Reflection.call(event.getClass(), event, "payload");
  }
}
