package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.error.Attempt;
import jakarta.annotation.Nullable;
import java.util.List;
import okhttp3.Response;

/** The attempts of one call, kept for its exceptions and told to the listener. */
final class AttemptLog {
  private final CallLog log;
  private final PreparedCall call;
  private final Timeline timeline;

  AttemptLog(Calls calls, PreparedCall call) {
    this.log = calls.log;
    this.call = call;
    this.timeline = new Timeline(calls.timing);
  }

  void begin() {
    log.attemptStarted(call.info(), timeline.begin());
  }

  /** The attempt was answered as it should be. */
  void succeeded(Response response) {
    end(response, null, false);
  }

  /**
   * The attempt failed.
   *
   * @param response null if none came
   */
  void failed(@Nullable Response response, String words, boolean outcomeUnknown) {
    end(response, words, outcomeUnknown && !call.read());
  }

  /** The call ended while the attempt was under way; nothing happens if none was. */
  void cutOff(@Nullable Exchange running, String words) {
    failed(null, words, running != null && running.trace().isComplete());
  }

  /** How many have ended. */
  int size() {
    return timeline.size();
  }

  List<Attempt> all() {
    return timeline.all();
  }

  /** Whether any of them may have been carried out. */
  boolean isOutcomeUnknown() {
    return timeline.isOutcomeUnknown();
  }

  private void end(@Nullable Response response, @Nullable String failure, boolean outcomeUnknown) {
    Attempt attempt =
        timeline.end(
            response == null ? null : (Integer) response.code(),
            failure,
            response == null ? null : response.header("X-Request-Id"),
            outcomeUnknown);
    if (attempt != null) {
      log.attemptEnded(call.info(), attempt);
    }
  }
}
