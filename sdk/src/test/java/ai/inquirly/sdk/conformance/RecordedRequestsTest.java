package ai.inquirly.sdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.Endpoint;
import ai.inquirly.sdk.core.encode.RequestEncoder;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each recorded call that the server accepted can be made with the typed builders and goes out as
 * it was recorded, unless the list of unbuilt requests says why not.
 */
@ExtendWith(CoverageReport.class)
class RecordedRequestsTest {
  private static final AtomicInteger RAN = new AtomicInteger();

  static Stream<Exchange> acceptedRequests() {
    return Recordings.exchanges()
        .filter(exchange -> exchange.isSuccess() && exchange.operation() != null);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("acceptedRequests")
  void isBuiltWithTheTypedBuildersAndEncodedAsRecorded(Exchange exchange) {
    RAN.incrementAndGet();
    List<String> problems = problems(exchange);
    if (UnbuiltRequests.reason(exchange.name()) == null) {
      assertThat(problems).as("%s", exchange).isEmpty();
      Coverage.request(exchange);
    } else {
      assertThat(problems).as("%s can be built: take it off the list", exchange).isNotEmpty();
    }
  }

  @Test
  void theListOfUnbuiltRequestsNamesRecordedCallsOnly() {
    assertThat(acceptedRequests().map(Exchange::name)).containsAll(UnbuiltRequests.all().keySet());
  }

  @AfterAll
  static void noneIsLeftOut() {
    assertThat(RAN).hasValue((int) acceptedRequests().count());
  }

  private static List<String> problems(Exchange exchange) {
    try {
      ApiRequest<?> request = request(exchange);
      return new SentRequest(exchange, new RequestEncoder().encode(request, WireRequest.SERVER))
          .differences();
    } catch (NotOffered | InvalidRequestException e) {
      return List.of(e.getMessage());
    }
  }

  private static ApiRequest<?> request(Exchange exchange) {
    Endpoint<?> endpoint = Endpoints.get(exchange.operation());
    WireRequest sent = WireRequest.of(exchange);
    ApiRequest<?> request =
        endpoint.request(PathTemplate.values(endpoint, WireRequest.url(exchange)));
    return sent.isEmpty(endpoint.fixedQuery().keySet())
            && Endpoints.requestModel(exchange.operation()).isEmpty()
        ? request
        : request.body(TypedRequest.build(exchange.operation(), sent));
  }
}
