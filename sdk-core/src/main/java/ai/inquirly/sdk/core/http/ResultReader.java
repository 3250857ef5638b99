package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.Result;
import ai.inquirly.sdk.core.json.DriftListener;
import com.fasterxml.jackson.core.JacksonException;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import okhttp3.Response;

/** Decodes a body as the operation says. */
final class ResultReader<T> implements AnswerReader<T> {
  private static final int SNIPPET = 2048;

  private final Result<T> result;
  private final int maxBytes;
  private final DriftListener drift;

  ResultReader(Result<T> result, int maxBytes, DriftListener drift) {
    this.result = result;
    this.maxBytes = maxBytes;
    this.drift = drift;
  }

  @Override
  public @Nullable T read(Response response) throws IOException {
    byte[] body = BodyReader.whole(response, maxBytes);
    if (result.needsBody() && isBlank(body)) {
      throw new UnreadableAnswerException("the answer has no body where JSON was due", body);
    }
    try {
      return result.decode(body, BodyCharset.of(response, body), drift);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      byte[] start = Arrays.copyOf(body, Math.min(body.length, SNIPPET));
      throw new UnreadableAnswerException(why(e, start, response), start, withoutContent(e));
    }
  }

  private static boolean isBlank(byte[] body) {
    for (byte b : body) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  private String why(Throwable e, byte[] start, Response response) {
    String first = new String(start, StandardCharsets.UTF_8).stripLeading();
    if (first.startsWith("<")) {
      return "JSON was due, an HTML or XML page came" + BodyText.title(first);
    }
    if (e instanceof JacksonException jackson) {
      var at = jackson.getLocation();
      String place =
          at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
      return "the answer is no complete JSON" + place;
    }
    return e instanceof IOException
        ? "the answer is not what was due: " + e.getMessage()
        : "the answer could not be decoded (" + e.getClass().getName() + ")";
  }

  /** Jackson quotes the body in its messages. */
  private static @Nullable Throwable withoutContent(Throwable e) {
    return e instanceof IOException ? null : e;
  }
}
