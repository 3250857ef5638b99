package ai.inquirly.sdk.core.leaks;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Passes on what is printed, and notes it line by line. */
final class Printed extends PrintStream {
  private Printed(OutputStream lines) {
    super(lines, true, StandardCharsets.UTF_8);
  }

  /** The stream itself if it is noted already. */
  static PrintStream noted(PrintStream stream, Transcript transcript) {
    return stream instanceof Printed ? stream : new Printed(new Lines(stream, transcript));
  }

  private static final class Lines extends OutputStream {
    private final PrintStream next;
    private final Transcript transcript;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Lines(PrintStream next, Transcript transcript) {
      this.next = next;
      this.transcript = transcript;
    }

    @Override
    public synchronized void write(int b) {
      next.write(b);
      line.write(b);
      if (b == '\n') {
        transcript.add("printed", line.toString(StandardCharsets.UTF_8).stripTrailing());
        line.reset();
      }
    }

    @Override
    public void flush() {
      next.flush();
    }
  }
}
