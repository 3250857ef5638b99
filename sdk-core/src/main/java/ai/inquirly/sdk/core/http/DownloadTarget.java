package ai.inquirly.sdk.core.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Where the bytes of a download go, over all its attempts. */
abstract class DownloadTarget {
  /** A file that appears only when it is complete. */
  static DownloadTarget of(Path file) {
    return new ToFile(file);
  }

  /**
   * A stream, which is not closed. What an earlier attempt has written is not written again: the
   * next one passes over as many bytes.
   */
  static DownloadTarget of(OutputStream stream) {
    return new ToStream(stream);
  }

  /** Starts an attempt: a stream for the whole content from its beginning. */
  abstract OutputStream open() throws IOException;

  /** All bytes came. */
  abstract void complete() throws IOException;

  /** The attempt failed. */
  abstract void discard();

  private static final class ToFile extends DownloadTarget {
    private final Path file;
    private Path part;

    ToFile(Path file) {
      this.file = file;
    }

    @Override
    OutputStream open() throws IOException {
      // not a temporary file of the JDK, which only its owner may read
      part = file.toAbsolutePath().resolveSibling(".download-" + UUID.randomUUID() + ".part");
      return Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    @Override
    void complete() throws IOException {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    void discard() {
      try {
        if (part != null) {
          Files.deleteIfExists(part);
        }
      } catch (IOException undeletable) {
        // the failure of the download says more
      }
    }
  }

  private static final class ToStream extends DownloadTarget {
    private final OutputStream stream;
    private long written;

    ToStream(OutputStream stream) {
      this.stream = stream;
    }

    @Override
    OutputStream open() {
      return new OutputStream() {
        private long position;

        @Override
        public void write(int b) throws IOException {
          write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
          int known = (int) Math.min(length, Math.max(0, written - position));
          position += length;
          if (known < length) {
            stream.write(bytes, offset + known, length - known);
            written = position;
          }
        }
      };
    }

    @Override
    void complete() throws IOException {
      stream.flush();
    }

    @Override
    void discard() {}
  }
}
