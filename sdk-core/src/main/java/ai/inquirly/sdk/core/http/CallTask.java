package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.ApiHeaders;
import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.error.InquirlyException;
import ai.inquirly.sdk.core.error.TransportException;
import ai.inquirly.sdk.core.limit.Permit;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import okhttp3.Response;

/**
 * One call from its start to its end: a place, an attempt, what came of it, a wait, and again.
 * Holds no thread while it waits. Steps follow one another; only {@link #end} and the deadline may
 * come from any thread at any time.
 */
final class CallTask<T> implements Exchange.Outcome {
  private final Calls calls;
  private final PreparedCall call;
  private final AnswerReader<T> reader;
  private final Holdings held = new Holdings();
  private final AttemptLog attempts;
  private final CallTime time;
  private final CallEnd<T> end;
  private int refusals;

  CallTask(Calls calls, PreparedCall call, AnswerReader<T> reader) {
    this.calls = calls;
    this.call = call;
    this.reader = reader;
    this.attempts = new AttemptLog(calls, call);
    this.time = new CallTime(calls.timing, call, this::deadlinePassed, this::queuedTooLong);
    this.end = new CallEnd<>(calls, call, held, time, () -> calls.inFlight.remove(this));
  }

  /** Completed once, with the answer or an {@code InquirlyException}. */
  CompletableFuture<ApiResponse<T>> result() {
    return end.result();
  }

  void start() {
    calls.inFlight.add(this);
    calls.log.callStarted(call.info());
    time.start();
    guard(this::takePlace);
  }

  /** Ends the call at once, whatever it is doing; nothing happens if it is over. */
  void end(TransportException.Kind kind, String words) {
    end.fail(
        () -> {
          attempts.cutOff(held.exchange(), words);
          return calls.failures.ended(call, kind, words, attempts.all());
        });
  }

  private void deadlinePassed() {
    String words = "the deadline of " + Words.duration(call.deadline()) + " passed";
    end.fail(
        () -> {
          attempts.cutOff(held.exchange(), words);
          return calls.failures.deadline(call, words, attempts.all());
        });
  }

  private void queuedTooLong() {
    end.fail(() -> calls.failures.queuedTooLong(call, attempts.all()));
  }

  private void takePlace() {
    Permit place = calls.reservePlace(call);
    if (place == null) {
      attempt();
      return;
    }
    held.holdPlace(place);
    Duration left = time.left();
    if (place.delay().isZero()) {
      attempt();
    } else if (left != null && place.delay().compareTo(left) >= 0) {
      end.fail(() -> calls.failures.noPlace(call, place.delay(), attempts.all()));
    } else {
      calls.log.rateLimitWait(call.info(), place.delay());
      pause(place.delay(), this::attempt);
    }
  }

  private void attempt() {
    Exchange next = new Exchange(calls, call, reader.restartsExpiredHops(), this);
    if (held.hold(next)) {
      next.start();
    }
  }

  @Override
  public void queued() {
    time.queue();
  }

  @Override
  public boolean started() {
    if (held.isReleased()) {
      return false;
    }
    time.run();
    attempts.begin();
    boolean goes = held.begin(calls.serverClock.now());
    if (!goes) {
      attempts.cutOff(null, "the call was over");
    }
    return goes;
  }

  /** What goes wrong in a step ends the call: nobody else would. */
  @Override
  public void guard(Runnable step) {
    try {
      step.run();
    } catch (InquirlyException e) {
      end.fail(() -> attempts.size() == 0 ? e : calls.failures.local(call, e, attempts.all()));
    } catch (RuntimeException | Error e) {
      end.abort(e);
    }
  }

  @Override
  public void lost(IOException e) {
    guard(
        () -> {
          Exchange last = held.exchange();
          if (last != null && !held.isReleased()) {
            failed(calls.lostAttempts.of(e, last.trace(), call), null);
          }
        });
  }

  @Override
  public void answered(Response response, String remark) {
    guard(
        () -> {
          if (held.isReleased()) {
            return;
          }
          try {
            read(response, remark);
          } catch (UnreadableAnswerException e) {
            attempts.failed(response, e.getMessage(), true);
            end.fail(() -> calls.failures.unreadable(call, response, e, attempts.all()));
          } catch (IOException e) {
            lost(e);
          }
        });
  }

  private void read(Response response, String remark) throws IOException {
    BodyReader.checkHeaders(response, calls.options.maxResponseHeaders());
    boolean unchanged = response.code() == 304 && call.isConditional();
    if (!response.isSuccessful() && !unchanged) {
      refused(response, remark);
      return;
    }
    succeed(response, unchanged || call.method().equals("HEAD") ? null : reader.read(response));
  }

  private void refused(Response response, String remark) {
    AttemptFailure.Refused refusal =
        Refusals.of(response, remark, calls.options.maxErrorBytes(), serverTime(response));
    if (response.code() == 429) {
      refusals++;
      calls.log.rateLimited(call.info(), attempts.size() + 1);
      Permit place = held.place();
      if (place != null) {
        place.refused(refusal.serverTime());
      }
    }
    boolean gone = response.code() == 404 && call.method().equals("DELETE");
    if (gone && attempts.isOutcomeUnknown()) {
      // the attempt that got no answer had deleted it
      succeed(response, null);
    } else {
      failed(refusal, response);
    }
  }

  /** Files may come from hosts with clocks of their own. */
  private Instant serverTime(Response response) {
    return Origins.same(response.request().url(), calls.options.baseUrl())
        ? calls.serverClock.at(response.header("Date"))
        : calls.serverClock.now();
  }

  private void succeed(Response response, @Nullable T value) {
    attempts.succeeded(response);
    if (held.place() != null) {
      serverTime(response);
    }
    ApiHeaders headers = new ApiHeaders(response.headers().toMultimap());
    end.succeed(new ApiResponse<>(response.code(), headers, value, attempts.size()));
  }

  private void failed(AttemptFailure failure, @Nullable Response response) {
    attempts.failed(response, failure.words(), failure.isOutcomeUnknown());
    RetryRules.Decision decision =
        calls.rules.decide(call, failure, attempts.size(), refusals, time.left());
    Duration wait = decision.pause();
    if (wait == null) {
      end.fail(() -> calls.failures.of(call, failure, attempts.all(), decision.why()));
      return;
    }
    if (failure instanceof AttemptFailure.Lost lost && lost.stale()) {
      // what else is idle was closed by the same server at the same time
      calls.http.connectionPool().evictAll();
    }
    calls.log.retryScheduled(call.info(), attempts.size() + 1, wait, failure.words());
    pause(wait, this::takePlace);
  }

  private void pause(Duration wait, Runnable then) {
    held.holdPause(calls.timing.pause(wait, () -> guard(then)));
  }
}
