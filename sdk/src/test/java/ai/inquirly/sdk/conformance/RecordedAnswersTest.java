package ai.inquirly.sdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each recorded answer of a documented operation goes through that operation's own reader. */
@ExtendWith(CoverageReport.class)
class RecordedAnswersTest {
  private static final AtomicInteger DECODED = new AtomicInteger();

  static Stream<Exchange> answers() {
    return Recordings.exchanges()
        .filter(exchange -> exchange.isSuccess() && exchange.operation() != null);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void decodesWithNothingLeftUnmodelledAndLosesNothingWhenWrittenAgain(Exchange exchange)
      throws IOException {
    Unmodelled unmodelled = new Unmodelled();
    Object decoded =
        Endpoints.get(exchange.operation())
            .result()
            .decode(exchange.responseBytes(), StandardCharsets.UTF_8, unmodelled);
    unmodelled.check(decoded);

    assertThat(unmodelled.found()).as("not modelled").isEmpty();
    if (decoded instanceof String text) {
      assertThat(text).isEqualTo(exchange.responseText());
    } else if (exchange.hasJson() && hasResult(exchange)) {
      assertThat(new Body(exchange.operation(), exchange.responseJson()).losses(decoded))
          .as("lost or changed")
          .isEmpty();
    }
    Coverage.answer(exchange, ModelTree.propertiesIn(decoded));
    DECODED.incrementAndGet();
  }

  private static boolean hasResult(Exchange exchange) {
    return Endpoints.get(exchange.operation()).result().needsBody();
  }

  @AfterAll
  static void noneIsLeftOut() {
    assertThat(DECODED).hasValue((int) answers().count());
  }
}
