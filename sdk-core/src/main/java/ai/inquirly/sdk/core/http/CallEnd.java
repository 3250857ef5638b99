package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.error.InquirlyException;
import jakarta.annotation.Nullable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The one end of a call: lets go of what it holds, tells the listener, completes the future. */
final class CallEnd<T> {
  private final Calls calls;
  private final PreparedCall call;
  private final Holdings held;
  private final Runnable atEnd;
  private final CompletableFuture<ApiResponse<T>> result = new CompletableFuture<>();
  private final long startNanos;

  CallEnd(Calls calls, PreparedCall call, Holdings held, Runnable atEnd) {
    this.calls = calls;
    this.call = call;
    this.held = held;
    this.atEnd = atEnd;
    this.startNanos = calls.timing.nanoTime();
  }

  /** Completed once, with the answer or an {@code InquirlyException}. */
  CompletableFuture<ApiResponse<T>> result() {
    return result;
  }

  /** Until the deadline; null for no deadline. */
  @Nullable
  Duration timeLeft() {
    return call.deadline() == null ? null : call.deadline().minus(timeSpent());
  }

  /** What goes wrong in a step ends the call: nobody else would. */
  void guard(Runnable step) {
    try {
      step.run();
    } catch (InquirlyException e) {
      fail(() -> e);
    } catch (RuntimeException | Error e) {
      end(null, () -> result.completeExceptionally(e));
    }
  }

  void succeed(ApiResponse<T> answer) {
    end(null, () -> result.complete(answer));
  }

  /** The failure is only made if the call is not over. */
  void fail(Supplier<InquirlyException> failure) {
    if (held.isReleased()) {
      return;
    }
    InquirlyException e = failure.get();
    end(e, () -> result.completeExceptionally(e));
  }

  private void end(@Nullable InquirlyException failure, Runnable completion) {
    if (held.release()) {
      atEnd.run();
      calls.log.callEnded(call.info(), timeSpent(), failure);
      completion.run();
    }
  }

  private Duration timeSpent() {
    return Duration.ofNanos(calls.timing.nanoTime() - startNanos);
  }
}
