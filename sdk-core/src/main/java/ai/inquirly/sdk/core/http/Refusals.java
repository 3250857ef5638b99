package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.error.ErrorAnswer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import okhttp3.MediaType;
import okhttp3.Response;

/** Reads answers that say no. */
final class Refusals {
  private Refusals() {}

  static AttemptFailure.Refused of(
      Response response, String remark, int maxBytes, Instant serverTime) {
    String body = new String(BodyReader.start(response, maxBytes), charset(response));
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

  /** UTF-8 unless the answer names another charset that exists. */
  private static Charset charset(Response response) {
    MediaType type = response.body().contentType();
    Charset charset = type == null ? null : type.charset(StandardCharsets.UTF_8);
    return charset == null ? StandardCharsets.UTF_8 : charset;
  }
}
