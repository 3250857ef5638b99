package ai.inquirly.sdk.core.encode;

import java.io.EOFException;
import okio.Buffer;
import okio.Sink;
import okio.Timeout;

/** Counts bytes and forgets them. */
final class CountingSink implements Sink {
  long bytes;
  long largestWrite;

  @Override
  public void write(Buffer source, long byteCount) throws EOFException {
    bytes += byteCount;
    largestWrite = Math.max(largestWrite, byteCount);
    source.skip(byteCount);
  }

  @Override
  public void flush() {}

  @Override
  public Timeout timeout() {
    return Timeout.NONE;
  }

  @Override
  public void close() {}
}
