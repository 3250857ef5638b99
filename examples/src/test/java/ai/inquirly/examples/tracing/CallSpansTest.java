package ai.inquirly.examples.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.examples.ScriptedServer;
import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.RetryPolicy;
import ai.inquirly.sdk.core.error.ServerException;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallSpansTest {
  private final InMemorySpanExporter exported = InMemorySpanExporter.create();
  private final SdkTracerProvider provider =
      SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(exported)).build();
  private final Tracer tracer = provider.get("test");
  private final ScriptedServer server = new ScriptedServer();
  private final InquirlyClient client =
      InquirlyClient.builder()
          .baseUrl(server.url())
          .apiAccessToken("user-token")
          .retryPolicy(
              new RetryPolicy(
                  1, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofSeconds(65)))
          .listener(new CallSpans(tracer))
          .build();

  CallSpansTest() throws IOException {}

  @AfterEach
  void close() {
    client.close();
    server.close();
    provider.close();
  }

  @Test
  void callIsAChildOfTheCallersSpanAndHoldsItsAttempts() {
    server.answering(503);
    Span caller = tracer.spanBuilder("caller").startSpan();
    try (Scope scope = caller.makeCurrent()) {
      assertThat(scope).isNotNull();
      client.send(ApiRequest.get("/api/v1/profile"));
    }

    List<SpanData> spans = exported.getFinishedSpanItems();
    assertThat(spans).extracting(SpanData::getName).containsExactly("GET", "GET", "ApiRequest.get");
    SpanData call = spans.get(2);
    assertThat(call.getParentSpanId()).isEqualTo(caller.getSpanContext().getSpanId());
    assertThat(call.getEvents()).hasSize(1);
    assertThat(spans.subList(0, 2))
        .allMatch(span -> span.getParentSpanId().equals(call.getSpanId()))
        .extracting(span -> span.getAttributes().get(status()))
        .containsExactly(503L, 200L);
    assertThat(spans.get(0).getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(spans.get(1).getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
  }

  @Test
  void failureMarksTheCall() {
    server.answering(500);
    catchThrowableOfType(
        ServerException.class, () -> client.send(ApiRequest.post("/api/v1/profile")));

    SpanData call = exported.getFinishedSpanItems().get(1);
    assertThat(call.getStatus().getDescription()).isEqualTo("status 500");
    assertThat(call.getAttributes().get(AttributeKey.stringKey("error.type")))
        .isEqualTo("ServerException");
    assertThat(
            call.getAttributes().get(AttributeKey.booleanKey("inquirly.may_have_been_processed")))
        .isTrue();
  }

  private static AttributeKey<Long> status() {
    return AttributeKey.longKey("http.response.status_code");
  }
}
