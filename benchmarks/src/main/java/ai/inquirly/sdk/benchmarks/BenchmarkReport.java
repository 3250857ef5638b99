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
    System.out.println("median of " + rounds + " rounds, one process for each row and round");

    Rounds decode = Rounds.run("decode.DecodeBenchmark", rounds);
    System.out.println("decode, processor time of the decoding thread");
    List.of("limit", "sdk", "readers", "databind")
        .forEach(way -> System.out.println(decode.row(way)));
    Verdict.print("time to decode", decode.timeRatio("sdk"), TIME_TARGET);
    Verdict.print("allocation to decode", decode.allocationRatio("sdk"), ALLOCATION_TARGET);

    Rounds call = Rounds.run("call.CallBenchmark", rounds);
    System.out.println("whole call over loopback, elapsed time");
    List.of("bytes", "limit", "readers", "databind", "sdk")
        .forEach(way -> System.out.println(call.row(way)));
  }
}
