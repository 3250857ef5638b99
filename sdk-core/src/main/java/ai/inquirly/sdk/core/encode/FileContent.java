package ai.inquirly.sdk.core.encode;

import ai.inquirly.sdk.core.FileUpload;
import java.io.IOException;
import java.io.InputStream;
import okio.BufferedSink;

/**
 * Streams a file into a request. Failures of the file, whatever the caller's stream throws, come
 * out as {@link UnreadableFileException}; failures of the connection stay what they are.
 */
final class FileContent {
  private static final int CHUNK = 16 * 1024;

  private FileContent() {}

  static void copy(FileUpload file, BufferedSink sink) throws IOException {
    InputStream in = open(file);
    try {
      byte[] chunk = new byte[CHUNK];
      long copied = 0;
      for (int n = read(file, in, chunk); n >= 0; n = read(file, in, chunk)) {
        copied += n;
        if (file.length() >= 0 && copied > file.length()) {
          throw changed(file, "more than " + file.length());
        }
        sink.write(chunk, 0, n);
      }
      if (file.length() >= 0 && copied < file.length()) {
        throw changed(file, copied + " of " + file.length());
      }
    } finally {
      closeQuietly(in);
    }
  }

  private static InputStream open(FileUpload file) throws IOException {
    try {
      InputStream in = file.open();
      if (in != null) {
        return in;
      }
    } catch (IOException | RuntimeException e) {
      throw new UnreadableFileException(file.fileName(), "could not be opened: " + e, e);
    }
    throw new UnreadableFileException(file.fileName(), "was opened as null", null);
  }

  private static int read(FileUpload file, InputStream in, byte[] chunk) throws IOException {
    try {
      return in.read(chunk);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableFileException(file.fileName(), "could not be read: " + e, e);
    }
  }

  private static UnreadableFileException changed(FileUpload file, String bytes) {
    return new UnreadableFileException(
        file.fileName(),
        "changed while it was being sent (" + bytes + " bytes): send a finished file",
        null);
  }

  /** All bytes were read, or an exception is under way that says more. */
  private static void closeQuietly(InputStream in) {
    try {
      in.close();
    } catch (IOException | RuntimeException ignored) {
      // nothing that the caller could do about it
    }
  }
}
