package ai.inquirly.sdk.core.http;

import jakarta.annotation.Nullable;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.ForwardingSink;
import okio.Okio;

/**
 * Keeps OkHttp from sending a body twice by itself, and tells a content that cannot be read from a
 * connection that cannot be written.
 */
final class OneShotBody extends RequestBody {
  private final RequestBody body;
  private final AttemptTrace trace;

  OneShotBody(RequestBody body, AttemptTrace trace) {
    this.body = body;
    this.trace = trace;
  }

  @Override
  public boolean isOneShot() {
    return true;
  }

  @Override
  public @Nullable MediaType contentType() {
    return body.contentType();
  }

  @Override
  public long contentLength() throws IOException {
    return body.contentLength();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    Connection connection = new Connection(sink, body.contentLength(), trace);
    BufferedSink buffered = Okio.buffer(connection);
    try {
      body.writeTo(buffered);
      buffered.emit();
      trace.bodyWritten();
    } catch (IOException e) {
      if (!connection.failed) {
        trace.bodyUnreadable();
      }
      throw e;
    }
  }

  private static final class Connection extends ForwardingSink {
    private final AttemptTrace trace;
    private long left;
    private boolean failed;

    /** With a negative length, the end of the body is seen only when all is written. */
    Connection(BufferedSink sink, long length, AttemptTrace trace) {
      super(sink);
      this.left = length < 0 ? Long.MAX_VALUE : length;
      this.trace = trace;
    }

    @Override
    public void write(Buffer source, long byteCount) throws IOException {
      left -= byteCount;
      if (left <= 0) {
        trace.bodyWritten();
      }
      failed = true;
      super.write(source, byteCount);
      failed = false;
    }
  }
}
