package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.DownloadedFile;
import java.io.IOException;
import java.io.OutputStream;
import okhttp3.Response;
import okio.BufferedSource;

/** Streams a body to its target, however large it is. */
final class FileReader implements AnswerReader<DownloadedFile> {
  private static final int CHUNK = 16 << 10;

  private final DownloadTarget target;

  FileReader(DownloadTarget target) {
    this.target = target;
  }

  @Override
  public DownloadedFile read(Response response) throws IOException {
    boolean complete = false;
    try {
      long bytes = copy(response);
      local(target::complete);
      complete = true;
      return new DownloadedFile(bytes, response.header("Content-Type"), FileNames.of(response));
    } finally {
      if (!complete) {
        target.discard();
      }
    }
  }

  /** The signed address behind the first one is valid for 5 minutes only. */
  @Override
  public boolean restartsExpiredHops() {
    return true;
  }

  private long copy(Response response) throws IOException {
    OutputStream[] out = new OutputStream[1];
    local(() -> out[0] = target.open());
    try {
      long total = 0;
      byte[] chunk = new byte[CHUNK];
      BufferedSource source = response.body().source();
      for (int read = source.read(chunk); read >= 0; read = source.read(chunk)) {
        int length = read;
        local(() -> out[0].write(chunk, 0, length));
        total += read;
      }
      return total;
    } finally {
      local(out[0]::close);
    }
  }

  private interface LocalStep {
    void run() throws IOException;
  }

  /** Tells a full disk from a broken connection. */
  private static void local(LocalStep step) throws IOException {
    try {
      step.run();
    } catch (IOException e) {
      throw new TargetFailedException(e);
    }
  }
}
