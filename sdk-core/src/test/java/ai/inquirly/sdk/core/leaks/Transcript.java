package ai.inquirly.sdk.core.leaks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Keeps, line by line, what a run says, in a file since it is long. */
final class Transcript implements AutoCloseable {
  private final Path file;
  private final BufferedWriter writer;
  private boolean closed;

  Transcript() {
    try {
      file = Files.createTempFile("transcript", ".txt");
      writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Notes what was said, and where; threads that outlive the run are not heard. */
  synchronized void add(String where, String text) {
    if (closed) {
      return;
    }
    try {
      writer.append(where).append(": ").append(wellFormed(text)).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines with any of these words in them. */
  synchronized List<String> with(Collection<String> words) {
    try {
      writer.flush();
      List<String> found = new ArrayList<>();
      try (var lines = Files.lines(file)) {
        lines.filter(line -> words.stream().anyMatch(line::contains)).forEach(found::add);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Half surrogates, which some tests send, are no UTF-8. */
  private static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  @Override
  public synchronized void close() {
    closed = true;
    try {
      writer.close();
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
