package ai.inquirly.codegen;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Formats what was generated like what is written by hand, so that it reads well in a debugger. */
final class JavaFormat {
  private static final Formatter FORMATTER =
      new Formatter(JavaFormatterOptions.builder().formatJavadoc(false).build());

  private JavaFormat() {}

  static void apply(Path file) {
    try {
      Files.writeString(file, FORMATTER.formatSource(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FormatterException e) {
      throw new IllegalStateException(
          "generated Java that cannot be read: " + file.getFileName() + ": " + e.getMessage(), e);
    }
  }
}
