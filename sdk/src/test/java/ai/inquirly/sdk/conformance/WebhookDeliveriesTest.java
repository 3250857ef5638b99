package ai.inquirly.sdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.core.json.JsonReader;
import ai.inquirly.sdk.core.json.Model;
import ai.inquirly.sdk.model.WebhookEventName;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each recorded webhook delivery is the model that the spec names for its event. */
@ExtendWith(CoverageReport.class)
class WebhookDeliveriesTest {
  private static final AtomicInteger RAN = new AtomicInteger();

  static Stream<Delivery> deliveries() {
    return Recordings.deliveries();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("deliveries")
  void decodesWithNothingLeftUnmodelledAndLosesNothingWhenWrittenAgain(Delivery delivery)
      throws IOException {
    RAN.incrementAndGet();
    Unmodelled unmodelled = new Unmodelled();

    Model event = read(delivery, unmodelled);

    unmodelled.check(event);
    assertThat(unmodelled.found()).as("%s: not modelled", delivery).isEmpty();
    assertThat(Json.differences(delivery.body(), Json.written(event)))
        .as("%s: lost or changed", delivery)
        .isEmpty();
    assertThat(event.raw("event")).isEqualTo(WebhookEventName.of(delivery.event()));
    Coverage.delivery(delivery, ModelTree.propertiesIn(event));
  }

  @AfterAll
  static void noneIsLeftOut() {
    assertThat(RAN).hasValue((int) deliveries().count());
  }

  private static Model read(Delivery delivery, Unmodelled unmodelled) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(delivery.body().toString())) {
      parser.nextToken();
      return (Model)
          Reflection.callStatic(
              WebhookEvents.modelOf(delivery.event()),
              "read",
              JsonReader.class,
              new JsonReader(parser, unmodelled));
    }
  }
}
