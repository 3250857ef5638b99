package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.error.ApiException;
import ai.inquirly.sdk.core.error.Attempt;
import ai.inquirly.sdk.core.error.AuthenticationException;
import ai.inquirly.sdk.core.error.CallDetails;
import ai.inquirly.sdk.core.error.CallException;
import ai.inquirly.sdk.core.error.DeadlineExceededException;
import ai.inquirly.sdk.core.error.DecodingException;
import ai.inquirly.sdk.core.error.ErrorAnswer;
import ai.inquirly.sdk.core.error.InquirlyException;
import ai.inquirly.sdk.core.error.RateLimitException;
import ai.inquirly.sdk.core.error.TransportException;
import ai.inquirly.sdk.core.error.ValidationException;
import jakarta.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import okhttp3.Response;

/** Makes exceptions whose message alone is enough to act on. */
final class CallFailures {
  private final ClientOptions options;

  CallFailures(ClientOptions options) {
    this.options = options;
  }

  /**
   * The exception for a call whose last attempt failed.
   *
   * @param why why there was no further attempt; empty for no need to say
   */
  CallException of(PreparedCall call, AttemptFailure failure, List<Attempt> attempts, String why) {
    if (failure instanceof AttemptFailure.Refused refused) {
      return refused(call, refused, attempts, why);
    }
    AttemptFailure.Lost lost = (AttemptFailure.Lost) failure;
    return new TransportException(
        details(call, attempts),
        message(call, lost.words(), attempts, "", "", why),
        lost.kind(),
        lost.cause());
  }

  /** The call was ended from outside. */
  TransportException ended(
      PreparedCall call, TransportException.Kind kind, String words, List<Attempt> attempts) {
    return new TransportException(
        details(call, attempts), message(call, words, attempts, "", "", ""), kind, null);
  }

  /** A step between attempts failed on this side. */
  TransportException local(PreparedCall call, InquirlyException e, List<Attempt> attempts) {
    return new TransportException(
        details(call, attempts),
        message(call, e.getMessage(), attempts, "", "", ""),
        TransportException.Kind.LOCAL,
        e);
  }

  DeadlineExceededException deadline(PreparedCall call, String words, List<Attempt> attempts) {
    Duration deadline = call.deadline() == null ? Duration.ZERO : call.deadline();
    return exceeded(call, deadline, words, attempts);
  }

  /** No thread became free for the call. */
  DeadlineExceededException queuedTooLong(PreparedCall call, List<Attempt> attempts) {
    String words =
        "it waited "
            + Words.duration(call.queueTimeout())
            + " for other calls to end and leave it a thread; make fewer at once, or raise"
            + " maxConcurrentCalls if the server is not what holds them up";
    return exceeded(call, call.queueTimeout(), words, attempts);
  }

  private static DeadlineExceededException exceeded(
      PreparedCall call, Duration limit, String words, List<Attempt> attempts) {
    return new DeadlineExceededException(
        details(call, attempts), limit, message(call, words, attempts, "", "", ""), null);
  }

  /** The client-side limiter would hold the call back for longer than it has time. */
  DeadlineExceededException noPlace(PreparedCall call, Duration delay, List<Attempt> attempts) {
    return deadline(
        call,
        "the rate limiter has a place for it in "
            + Words.duration(delay)
            + ", after the deadline of "
            + Words.duration(call.deadline()),
        attempts);
  }

  /** An answer of success that cannot be read: a write was carried out. */
  DecodingException unreadable(
      PreparedCall call, Response response, UnreadableAnswerException e, List<Attempt> attempts) {
    String words = "status " + response.code() + ", but " + e.getMessage();
    return new DecodingException(
        details(call, attempts),
        response.code(),
        response.header("Content-Type"),
        response.header("X-Request-Id"),
        new String(e.start(), StandardCharsets.UTF_8),
        message(call, words, attempts, "", requestId(response.header("X-Request-Id")), ""),
        e.getCause());
  }

  private ApiException refused(
      PreparedCall call, AttemptFailure.Refused refused, List<Attempt> attempts, String why) {
    ErrorAnswer answer = refused.answer();
    CallDetails details = details(call, attempts);
    if (answer.status() == 401) {
      AuthenticationException.Reason reason = AuthenticationReasons.of(call, refused.parsed());
      String hint = AuthenticationRemedies.of(reason, call, options.tokenHeader());
      return new AuthenticationException(
          details, answer, message(call, refused, attempts, hint, why), reason);
    }
    String hint =
        answer.status() == 429
                && RetryAfter.parse(answer.header("Retry-After"), refused.serverTime()) != null
            ? "the server asks to come back in " + Words.duration(retryAfter(refused))
            : StatusHints.of(call, answer);
    String message = message(call, refused, attempts, hint, why);
    return switch (answer.status()) {
      case 422 ->
          new ValidationException(
              details, answer, message, StatusHints.isMessageLimit(call, answer));
      case 429 -> new RateLimitException(details, answer, message, retryAfter(refused));
      default -> StatusExceptions.of(details, answer, message);
    };
  }

  private static Duration retryAfter(AttemptFailure.Refused refused) {
    String header = refused.answer().header("Retry-After");
    Duration asked = RetryAfter.parse(header, refused.serverTime());
    return asked == null ? RetryDelays.restOfMinute(refused.serverTime()) : asked;
  }

  private static CallDetails details(PreparedCall call, List<Attempt> attempts) {
    return new CallDetails(
        call.info().operation(), call.method(), call.shownUrl(), attempts, isUnknown(attempts));
  }

  private static boolean isUnknown(List<Attempt> attempts) {
    return attempts.stream().anyMatch(Attempt::outcomeUnknown);
  }

  private static String message(
      PreparedCall call,
      AttemptFailure.Refused refused,
      List<Attempt> attempts,
      String hint,
      String why) {
    ErrorAnswer answer = refused.answer();
    String status = String.valueOf(answer.status());
    String said = answer.message() == null ? "" : BodyText.oneLine(answer.message(), 500);
    StringBuilder words = new StringBuilder(said.startsWith(status) ? said : status);
    if (!said.startsWith(status) && !said.isEmpty()) {
      words.append(' ').append(said);
    }
    if (!answer.attributes().isEmpty()) {
      words.append(' ').append(answer.attributes());
    }
    String advice = Words.sentence(hint) + Words.sentence(refused.remark());
    String id = requestId(answer.header("X-Request-Id"));
    return message(call, words.toString(), attempts, advice, id, why);
  }

  private static String message(
      PreparedCall call,
      String words,
      List<Attempt> attempts,
      String advice,
      String end,
      String why) {
    String tried = Words.attempts(attempts, call.policy().maxRetries() + 1);
    String dot = words.endsWith(".") && tried.isEmpty() ? "" : ".";
    return call.title() + ": " + words + tried + dot + advice + outcome(attempts, why) + end;
  }

  private static String outcome(List<Attempt> attempts, String why) {
    return isUnknown(attempts)
        ? " The call may have been carried out"
            + (why.isEmpty() ? "" : ", " + why)
            + ": look before you repeat it."
        : Words.sentence(why);
  }

  private static String requestId(@Nullable String id) {
    return id == null ? "" : " Request id: " + BodyText.oneLine(id, 100) + ".";
  }
}
