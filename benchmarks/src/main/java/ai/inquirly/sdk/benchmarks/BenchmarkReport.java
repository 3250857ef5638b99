package ai.inquirly.sdk.benchmarks;

import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Measures decoding and whole calls, and prints each as a ratio to the limit. */
public final class BenchmarkReport {
  private static final double TIME_TARGET = 1.25;
  private static final double ALLOCATION_TARGET = 1.6;

  private BenchmarkReport() {}

  /** Takes the number of rounds, 7 if not given. */
  public static void main(String[] arguments) throws RunnerException {
    int rounds = arguments.length == 0 ? 7 : Integer.parseInt(arguments[0]);
    Rounds decode = Rounds.run("decode.DecodeBenchmark", rounds);
    List<String> ways = List.of("limit", "sdk", "readers", "databind");
    System.out.println("decode, median of " + rounds + " rounds of one process each");
    ways.forEach(way -> System.out.println(decode.row(way)));
    check("time", decode.timeRatio("sdk"), TIME_TARGET);
    check("allocation", decode.allocationRatio("sdk"), ALLOCATION_TARGET);
  }

  private static void check(String what, double ratio, double target) {
    String verdict = ratio <= target ? "met" : "MISSED";
    System.out.printf("target for %s of the SDK %.2f: %s (%.2f)%n", what, target, verdict, ratio);
  }
}
