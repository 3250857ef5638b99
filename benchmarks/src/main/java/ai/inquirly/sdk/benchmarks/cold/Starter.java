package ai.inquirly.sdk.benchmarks.cold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts {@link FirstPage} in a JVM of its own. */
public final class Starter {
  private final String url;
  private final List<String> jvmOptions;

  public Starter(String url, List<String> jvmOptions) {
    this.url = url;
    this.jvmOptions = List.copyOf(jvmOptions);
  }

  /** From the start of the process to its end. */
  public double millis(String way) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmOptions);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(FirstPage.class.getName());
    command.add(way);
    command.add(url);
    long start = System.nanoTime();
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    double millis = (System.nanoTime() - start) / 1e6;
    if (status != 0) {
      throw new IOException(way + " ended with " + status);
    }
    return millis;
  }
}
