package ai.inquirly.sdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.core.Result;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each recorded answer of a documented operation goes through that operation's own reader. */
@ExtendWith(CoverageReport.class)
class RecordedAnswersTest {
  /** What the server sent because the recording had asked for nonsense. */
  private static final Map<String, Set<String>> NONSENSE =
      Map.of(
          // since=2025-01-01 is read as 2025 seconds, so the point lies at 0, which means never
          "reports/30-get-since-iso",
          Set.of("ReportPoint.getTimestamp() has no value"),
          // settings of an integration are stored as they come
          "integrations/06-createHook-unknown-app",
          Set.of("IntegrationSettings.a: not modelled"),
          "integrations/07-createHook-webhook-app",
          Set.of("IntegrationSettings.url: not modelled"),
          "integrations/15-listApps",
          Set.of("IntegrationSettings.url: not modelled"));

  /** What the SDK drops, since the result says it too: the inbox is in its contact_inboxes. */
  private static final Map<String, Set<String>> SAID_TWICE =
      Map.of("ContactsApi.create", Set.of("payload.contact_inbox"));

  private static final AtomicInteger RAN = new AtomicInteger();

  static Stream<Exchange> answers() {
    return Recordings.exchanges()
        .filter(exchange -> exchange.isSuccess() && exchange.operation() != null);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void decodesWithNothingLeftUnmodelledAndLosesNothingWhenWrittenAgain(Exchange exchange)
      throws IOException {
    RAN.incrementAndGet();
    Result<?> result = Endpoints.get(exchange.operation()).result();
    Unmodelled unmodelled = new Unmodelled();

    Object decoded = result.decode(exchange.responseBytes(), StandardCharsets.UTF_8, unmodelled);

    unmodelled.check(decoded);
    assertThat(unmodelled.found())
        .as("%s: not modelled", exchange)
        .isEqualTo(NONSENSE.getOrDefault(exchange.name(), Set.of()));
    if (result.needsBody()) {
      Body body = new Body(exchange.operation(), exchange.responseJson());
      assertThat(body.losses(decoded)).as("%s: lost or changed", exchange).isEmpty();
      assertThat(body.besideTheResult())
          .as("%s: dropped", exchange)
          .isSubsetOf(SAID_TWICE.getOrDefault(exchange.operation(), Set.of()));
    } else {
      assertThat(decoded).isIn(null, exchange.responseText());
    }
    Coverage.answer(exchange, ModelTree.propertiesIn(decoded));
  }

  static Stream<Exchange> answersWithoutOperation() {
    return Recordings.exchanges()
        .filter(exchange -> exchange.isSuccess() && exchange.operation() == null);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answersWithoutOperation")
  void whatTheSpecLacksIsReadAsTreeOrText(Exchange exchange) throws IOException {
    RAN.incrementAndGet();
    if (exchange.hasJson()) {
      JsonNode tree =
          Result.tree().decode(exchange.responseBytes(), StandardCharsets.UTF_8, new Unmodelled());
      assertThat(Json.differences(exchange.responseJson(), tree)).as("%s", exchange).isEmpty();
    } else {
      assertThat(
              Result.text("*/*")
                  .decode(exchange.responseBytes(), StandardCharsets.UTF_8, new Unmodelled()))
          .isEqualTo(exchange.responseText());
    }
    Coverage.answer(exchange, Set.of());
  }

  @AfterAll
  static void noneIsLeftOut() {
    assertThat(RAN).hasValue((int) Recordings.exchanges().filter(Exchange::isSuccess).count());
  }
}
