package ai.inquirly.sdk.core;

import ai.inquirly.sdk.core.json.DriftListener;
import ai.inquirly.sdk.core.json.JsonReader;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.nio.charset.Charset;

/** A result that is read from a part of a JSON body. */
abstract class JsonResult<T> extends Result<T> {
  private final Envelope envelope;

  JsonResult(Envelope envelope) {
    super(JSON);
    this.envelope = envelope;
  }

  @Override
  public final @Nullable T decode(byte[] body, Charset charset, DriftListener drift)
      throws IOException {
    JsonParser parser = envelope.locate(body);
    if (parser == null) {
      throw new IOException("the body lacks the part that holds the result");
    }
    T value = read(parser, new JsonReader(parser, drift), drift);
    Envelope.finish(parser);
    return complete(value, body, drift);
  }

  abstract @Nullable T read(JsonParser parser, JsonReader in, DriftListener drift)
      throws IOException;

  /** Adds what lies elsewhere in the body. */
  @Nullable
  T complete(@Nullable T value, byte[] body, DriftListener drift) throws IOException {
    return value;
  }

  static void expect(JsonParser parser, JsonToken kind) throws IOException {
    if (parser.currentToken() != kind) {
      throw new IOException("expected " + kind + ", found " + parser.currentToken());
    }
  }
}
