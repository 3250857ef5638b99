package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.ApiHeaders;
import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.error.Attempt;
import ai.inquirly.sdk.core.error.InquirlyException;
import ai.inquirly.sdk.core.error.TransportException;
import ai.inquirly.sdk.core.limit.Permit;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import okhttp3.Response;

/**
 * One call from its start to its end: attempts, waits, deadline. Has all state of the call and
 * holds no thread while it waits. Steps follow one another; only {@link #end} and the deadline may
 * come from any thread at any time.
 */
final class CallTask<T> implements Exchange.Outcome {
  private final Calls calls;
  private final PreparedCall call;
  private final AnswerReader<T> reader;
  private final CompletableFuture<ApiResponse<T>> result = new CompletableFuture<>();
  private final Timeline timeline;
  private final long startNanos;
  private int refusals;

  private @Nullable Exchange exchange;
  private @Nullable Permit permit;
  private @Nullable Timing.Task pause;
  private @Nullable Timing.Task alarm;
  private boolean ended;

  CallTask(Calls calls, PreparedCall call, AnswerReader<T> reader) {
    this.calls = calls;
    this.call = call;
    this.reader = reader;
    this.timeline = new Timeline(calls.timing);
    this.startNanos = calls.timing.nanoTime();
  }

  /** Completed once, with the answer or an {@code InquirlyException}. */
  CompletableFuture<ApiResponse<T>> result() {
    return result;
  }

  void start() {
    calls.inFlight.add(this);
    if (call.deadline() != null) {
      Timing.Task task = calls.timing.alarm(call.deadline(), this::deadlinePassed);
      if (!set(() -> alarm = task)) {
        task.cancel();
      }
    }
    step(this::takePlace);
  }

  /** Ends the call at once, whatever it is doing; nothing happens if it is over. */
  void end(TransportException.Kind kind, String words) {
    fail(
        () -> {
          endRunningAttempt(words);
          return calls.failures.ended(call, kind, words, timeline.all());
        });
  }

  private void deadlinePassed() {
    String words = "the deadline of " + Words.duration(call.deadline()) + " passed";
    fail(
        () -> {
          endRunningAttempt(words);
          return calls.failures.deadline(call, words, timeline.all());
        });
  }

  private void takePlace() {
    if (calls.limiter == null) {
      attempt();
      return;
    }
    String token = call.tokens() == null ? null : call.tokens().get();
    Permit place =
        calls.limiter.reserve(
            Origins.of(call.url()), call.url().encodedPath(), token, calls.timing.now());
    Duration left = timeLeft();
    if (place.delay().isZero()) {
      set(() -> permit = place);
      attempt();
    } else if (left != null && place.delay().compareTo(left) >= 0) {
      place.giveBack();
      fail(() -> calls.failures.noPlace(call, place.delay(), timeline.all()));
    } else {
      calls.log.rateLimitWait(call.info(), place.delay());
      set(() -> permit = place);
      pause(place.delay(), this::attempt);
    }
  }

  private void attempt() {
    Exchange next = new Exchange(calls, call, reader.restartsExpiredHops(), this);
    if (set(() -> exchange = next)) {
      calls.log.attemptStarted(call.info(), timeline.begin());
      next.start();
    }
  }

  @Override
  public void lost(IOException e) {
    step(
        () -> {
          Exchange last = exchange;
          if (last != null && !isEnded()) {
            failed(calls.lostAttempts.of(e, last.trace(), call), null);
          }
        });
  }

  @Override
  public void answered(Response response, String remark) {
    step(
        () -> {
          if (isEnded()) {
            return;
          }
          try {
            read(response, remark);
          } catch (UnreadableAnswerException e) {
            endAttempt(response, e.getMessage(), !call.read());
            fail(() -> calls.failures.unreadable(call, response, e, timeline.all()));
          } catch (IOException e) {
            lost(e);
          }
        });
  }

  private void read(Response response, String remark) throws IOException {
    int most = calls.options.maxResponseHeaders();
    if (response.headers().size() > most) {
      throw new UnreadableAnswerException(
          "the answer has more than " + most + " headers", new byte[0]);
    }
    boolean unchanged = response.code() == 304 && call.isConditional();
    if (!response.isSuccessful() && !unchanged) {
      refused(response, remark);
      return;
    }
    T value = unchanged || call.method().equals("HEAD") ? null : reader.read(response);
    endAttempt(response, null, false);
    succeed(response, value);
  }

  private void refused(Response response, String remark) {
    AttemptFailure.Refused refusal =
        Refusals.of(response, remark, calls.options.maxErrorBytes(), calls.timing.now());
    if (response.code() == 429) {
      refusals++;
      calls.log.rateLimited(call.info(), timeline.size() + 1);
      Permit place = permit;
      if (place != null) {
        place.refused(refusal.serverTime());
      }
    }
    boolean gone = response.code() == 404 && call.method().equals("DELETE");
    if (gone && timeline.isOutcomeUnknown()) {
      // the attempt that got no answer had deleted it
      endAttempt(response, null, false);
      succeed(response, null);
    } else {
      failed(refusal, response);
    }
  }

  private void failed(AttemptFailure failure, @Nullable Response response) {
    boolean unknown = !call.read() && failure.isOutcomeUnknown();
    endAttempt(response, failure.words(), unknown);
    RetryRules.Decision decision =
        calls.rules.decide(call, failure, timeline.size(), refusals, timeLeft());
    Duration wait = decision.pause();
    if (wait == null) {
      fail(() -> calls.failures.of(call, failure, timeline.all(), decision.why()));
      return;
    }
    if (failure instanceof AttemptFailure.Lost lost && lost.stale()) {
      // what else is idle was closed by the same server at the same time
      calls.http.connectionPool().evictAll();
    }
    calls.log.retryScheduled(call.info(), timeline.size() + 1, wait, failure.words());
    pause(wait, this::takePlace);
  }

  private void endAttempt(
      @Nullable Response response, @Nullable String failure, boolean outcomeUnknown) {
    Attempt attempt =
        timeline.end(
            response == null ? null : (Integer) response.code(),
            failure,
            response == null ? null : response.header("X-Request-Id"),
            outcomeUnknown);
    if (attempt != null) {
      calls.log.attemptEnded(call.info(), attempt);
    }
  }

  private void endRunningAttempt(String words) {
    Exchange running = exchange;
    boolean sent = running != null && running.trace().isComplete();
    endAttempt(null, words, sent && !call.read());
  }

  private @Nullable Duration timeLeft() {
    return call.deadline() == null
        ? null
        : call.deadline().minusNanos(calls.timing.nanoTime() - startNanos);
  }

  private void pause(Duration wait, Runnable then) {
    Timing.Task task = calls.timing.pause(wait, () -> step(then));
    if (!set(() -> pause = task)) {
      task.cancel();
    }
  }

  /** What goes wrong in a step ends the call: nobody else would. */
  private void step(Runnable step) {
    try {
      step.run();
    } catch (InquirlyException e) {
      fail(() -> e);
    } catch (RuntimeException | Error e) {
      finish(null, () -> result.completeExceptionally(e));
    }
  }

  private void succeed(Response response, @Nullable T value) {
    ApiHeaders headers = new ApiHeaders(response.headers().toMultimap());
    ApiResponse<T> answer = new ApiResponse<>(response.code(), headers, value, timeline.size());
    finish(null, () -> result.complete(answer));
  }

  private void fail(Supplier<InquirlyException> failure) {
    if (isEnded()) {
      return;
    }
    InquirlyException e = failure.get();
    finish(e, () -> result.completeExceptionally(e));
  }

  private void finish(@Nullable InquirlyException failure, Runnable completion) {
    Exchange running;
    synchronized (this) {
      if (ended) {
        return;
      }
      ended = true;
      running = exchange;
      cancel(alarm);
      cancel(pause);
    }
    if (running != null) {
      running.cancel();
    }
    calls.inFlight.remove(this);
    long nanos = calls.timing.nanoTime() - startNanos;
    calls.log.callEnded(call.info(), Duration.ofNanos(nanos), failure);
    completion.run();
  }

  private synchronized boolean isEnded() {
    return ended;
  }

  /** Notes something that the end of the call has to know; false if it is over. */
  private synchronized boolean set(Runnable note) {
    if (!ended) {
      note.run();
    }
    return !ended;
  }

  private static void cancel(@Nullable Timing.Task task) {
    if (task != null) {
      task.cancel();
    }
  }
}
