package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.error.InquirlyException;
import jakarta.annotation.Nullable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The one end of a call: lets go of what it holds, tells the listener, completes the future. */
final class CallEnd<T> {
  private final Calls calls;
  private final PreparedCall call;
  private final Holdings held;
  private final CallTime time;
  private final Runnable atEnd;
  private final CompletableFuture<ApiResponse<T>> result = new CompletableFuture<>();

  CallEnd(Calls calls, PreparedCall call, Holdings held, CallTime time, Runnable atEnd) {
    this.calls = calls;
    this.call = call;
    this.held = held;
    this.time = time;
    this.atEnd = atEnd;
  }

  /** Completed once, with the answer or an {@code InquirlyException}. */
  CompletableFuture<ApiResponse<T>> result() {
    return result;
  }

  /** Something happened that nobody foresaw. */
  void abort(Throwable e) {
    end(null, () -> result.completeExceptionally(e));
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
      time.stop();
      atEnd.run();
      calls.log.callEnded(call.info(), time.spent(), failure);
      completion.run();
    }
  }
}
