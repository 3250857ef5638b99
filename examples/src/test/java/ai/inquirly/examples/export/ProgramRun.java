package ai.inquirly.examples.export;

import ai.inquirly.sdk.InquirlyClient;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the program did, run in this JVM. */
record ProgramRun(int status, String printed) {
  static ProgramRun of(InquirlyClient client, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status = Export.run(client, new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
    return new ProgramRun(status, out.toString(StandardCharsets.UTF_8));
  }
}
