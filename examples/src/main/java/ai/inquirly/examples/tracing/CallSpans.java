package ai.inquirly.examples.tracing;

import ai.inquirly.sdk.core.CallInfo;
import ai.inquirly.sdk.core.CallListener;
import ai.inquirly.sdk.core.error.ApiException;
import ai.inquirly.sdk.core.error.Attempt;
import ai.inquirly.sdk.core.error.InquirlyException;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import jakarta.annotation.Nullable;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A span for each call, with one for each attempt inside: {@code
 * InquirlyClient.builder().listener(new CallSpans(tracer))}. The start of a call is told by the
 * thread that makes it, so the span of the call becomes a child of the current one.
 */
public final class CallSpans implements CallListener {
  private final Tracer tracer;
  private final Map<Long, Span> calls = new ConcurrentHashMap<>();
  private final Map<Long, Span> attempts = new ConcurrentHashMap<>();

  public CallSpans(Tracer tracer) {
    this.tracer = tracer;
  }

  @Override
  public void callStarted(CallInfo call) {
    calls.put(call.number(), tracer.spanBuilder(call.operation()).startSpan());
  }

  @Override
  public void attemptStarted(CallInfo call, int attempt) {
    SpanBuilder span =
        tracer
            .spanBuilder(call.method())
            .setParent(Context.current().with(calls.get(call.number())))
            .setSpanKind(SpanKind.CLIENT)
            .setAttribute("http.request.method", call.method())
            .setAttribute("url.template", call.path());
    if (attempt > 1) {
      span.setAttribute("http.request.resend_count", attempt - 1L);
    }
    attempts.put(call.number(), span.startSpan());
  }

  @Override
  public void attemptEnded(CallInfo call, Attempt attempt) {
    Span span = attempts.remove(call.number());
    if (span == null) {
      return;
    }
    if (attempt.status() != null) {
      span.setAttribute("http.response.status_code", attempt.status().longValue());
    }
    if (attempt.requestId() != null) {
      span.setAttribute("inquirly.request_id", attempt.requestId());
    }
    if (attempt.failure() != null) {
      span.setStatus(StatusCode.ERROR, attempt.failure());
    }
    span.end();
  }

  @Override
  public void retryScheduled(CallInfo call, int nextAttempt, Duration wait, String reason) {
    calls.get(call.number()).addEvent("retry", wait(wait, reason));
  }

  @Override
  public void rateLimitWait(CallInfo call, Duration wait) {
    calls.get(call.number()).addEvent("held back by the limiter", wait(wait, "rate limit"));
  }

  @Override
  public void callEnded(CallInfo call, Duration duration, @Nullable InquirlyException failure) {
    Span span = calls.remove(call.number());
    if (failure != null) {
      span.setAttribute("error.type", failure.getClass().getSimpleName());
      span.setAttribute("inquirly.may_have_been_processed", failure.mayHaveBeenProcessed());
      span.setStatus(StatusCode.ERROR, description(failure));
    }
    span.end();
  }

  /** Not the message: it quotes the server's words. */
  private static String description(InquirlyException failure) {
    return failure instanceof ApiException answered
        ? "status " + answered.status()
        : failure.getClass().getSimpleName();
  }

  private static Attributes wait(Duration wait, String reason) {
    return Attributes.builder().put("wait_ms", wait.toMillis()).put("reason", reason).build();
  }
}
