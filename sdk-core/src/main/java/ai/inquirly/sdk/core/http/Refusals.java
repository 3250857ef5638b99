package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.error.ErrorAnswer;
import java.time.Instant;
import okhttp3.Response;

/** Reads answers that say no. */
final class Refusals {
  private Refusals() {}

  static AttemptFailure.Refused of(
      Response response, String remark, int maxBytes, Instant serverTime) {
    byte[] bytes = BodyReader.start(response, maxBytes);
    String body = new String(bytes, BodyCharset.of(response, bytes));
    ErrorParser.Parsed parsed = ErrorParser.parse(body);
    ErrorAnswer answer =
        new ErrorAnswer(
            response.code(),
            response.headers().toMultimap(),
            parsed.form(),
            body,
            parsed.message(),
            parsed.attributes());
    return new AttemptFailure.Refused(answer, parsed, serverTime, remark);
  }
}
