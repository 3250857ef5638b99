package ai.inquirly.sdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.error.ApiException;
import ai.inquirly.sdk.core.error.AuthenticationException;
import ai.inquirly.sdk.core.error.ValidationException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each recorded error answer, also those to requests that no typed call makes, becomes the
 * exception of its status, with the server's words.
 */
@ExtendWith(CoverageReport.class)
class RecordedErrorsTest {
  private static final AtomicInteger RAN = new AtomicInteger();
  private static Replay replay;

  @BeforeAll
  static void startServer() throws IOException {
    replay = new Replay();
  }

  static Stream<Exchange> errors() {
    return Recordings.exchanges().filter(Exchange::isError);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("errors")
  void becomesTheExceptionOfItsStatusWithTheWordsOfTheServer(Exchange exchange) {
    RAN.incrementAndGet();
    ExpectedError expected = new ExpectedError(exchange);

    ApiException thrown = catchThrowableOfType(ApiException.class, () -> replay.send(exchange));

    assertThat(thrown).as("%s", exchange).isExactlyInstanceOf(expected.exceptionClass());
    assertThat(thrown.status()).isEqualTo(exchange.status());
    assertThat(thrown.requestId()).isEqualTo(exchange.responseHeaders().get("x-request-id"));
    assertThat(thrown.method()).isEqualTo(exchange.method());
    assertThat(thrown.answer().form()).as("%s: form", exchange).isEqualTo(expected.form());
    assertThat(thrown.answer().body()).isEqualTo(exchange.responseText());
    assertThat(thrown.answer().attributes())
        .as("%s: attributes", exchange)
        .containsExactlyElementsOf(expected.attributes());
    if (!expected.words().isEmpty()) {
      assertThat(thrown.serverMessage()).as("%s: words", exchange).contains(expected.words());
    }
    assertThat(thrown)
        .hasMessageContaining(thrown.operation())
        .hasMessageContaining(Integer.toString(exchange.status()))
        .hasMessageNotContaining(Replay.TOKEN);
    Coverage.error(exchange);
  }

  static Stream<Exchange> refusals() {
    return errors().filter(exchange -> exchange.status() == 401);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void tellsWhyACallWasNotAuthorized(Exchange exchange) {
    AuthenticationException thrown =
        catchThrowableOfType(AuthenticationException.class, () -> replay.send(exchange));

    assertThat(thrown.reason())
        .as("%s: %s", exchange, thrown.getMessage())
        .isEqualTo(new ExpectedError(exchange).reason());
  }

  static Stream<Exchange> failures() {
    return errors().filter(exchange -> exchange.status() == 500);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  void warnsOfAWriteThatFailedInsideTheServer(Exchange exchange) {
    ApiException thrown = catchThrowableOfType(ApiException.class, () -> replay.send(exchange));

    assertThat(thrown.mayHaveBeenProcessed())
        .as("%s: %s", exchange, thrown.getMessage())
        .isEqualTo(!exchange.method().equals("GET"));
  }

  @Test
  void takesNoRefusedFieldsForARateLimit() {
    assertThat(errors().filter(exchange -> exchange.status() == 422))
        .allSatisfy(
            exchange ->
                assertThat(
                        catchThrowableOfType(ValidationException.class, () -> replay.send(exchange))
                            .isRateLimit())
                    .isFalse());
  }

  @Test
  void anUnchangedRecordIsAnAnswerWithoutBody() {
    Exchange unchanged =
        Recordings.exchanges()
            .filter(exchange -> exchange.status() == 304)
            .findFirst()
            .orElseThrow();

    ApiResponse<?> response = replay.send(unchanged);

    assertThat(response.status()).isEqualTo(304);
    assertThat(response.body()).isNull();
  }

  @AfterAll
  static void noneIsLeftOut() {
    replay.close();
    assertThat(RAN).hasValue((int) errors().count());
  }
}
