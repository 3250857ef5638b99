package ai.inquirly.examples.export;

import ai.inquirly.sdk.testing.FakeInquirly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a JVM of its own. */
final class ExportProcess {
  private final Process process;

  private final Path output;

  private ExportProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  static ExportProcess start(FakeInquirly fake, Path directory, String... options)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Export.class.getName()));
    command.addAll(List.of("--dir", directory.toString()));
    command.addAll(List.of(options));
    // a pipe would be closed with the request to end, before the last words
    Path output = Files.createTempFile("export", ".out");
    output.toFile().deleteOnExit();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("INQUIRLY_BASE_URL", fake.baseUrl());
    builder.environment().put("INQUIRLY_API_ACCESS_TOKEN", fake.adminToken());
    builder.environment().remove("INQUIRLY_AGENT_BOT_TOKEN");
    Process process = builder.start();
    process.getOutputStream().close();
    return new ExportProcess(process, output);
  }

  /** Asks it to end, as a shell, a container or an operating system does. */
  void stop() {
    process.destroy();
  }

  /** Ends it on the spot: no hook runs, nothing is flushed. */
  void kill() {
    process.destroyForcibly();
  }

  /** All that it printed, when it has ended. */
  String printed() throws IOException, InterruptedException {
    process.waitFor();
    return Files.readString(output);
  }

  /** Its exit status, when it has ended; above 128 by a signal. */
  int status() throws InterruptedException {
    return process.waitFor();
  }
}
