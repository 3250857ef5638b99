package ai.inquirly.sdk.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all ways of one benchmark class in turns, one process each, several times: a machine whose
 * speed drifts slows the compared ways alike. Ratios are taken round by round.
 */
final class Rounds {
  private static final String LIMIT = "limit";

  private final Map<String, List<Double>> micros = new HashMap<>();
  private final Map<String, List<Double>> bytes = new HashMap<>();

  private Rounds() {}

  static Rounds run(String benchmarkClass, int rounds) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(benchmarkClass.replace(".", "\\.") + "\\.")
            .forks(1)
            .warmupIterations(5)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(10)
            .measurementTime(TimeValue.milliseconds(500))
            // foreground compilation: else a busy machine measures code that is not compiled yet
            .jvmArgs("-Xms512m", "-Xmx512m", "-Xbatch")
            .addProfiler(GCProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .build();
    Rounds all = new Rounds();
    for (int round = 0; round < rounds; round++) {
      all.add(new Runner(options).run());
    }
    return all;
  }

  double timeRatio(String way) {
    return Medians.ofRatios(micros.get(way), micros.get(LIMIT));
  }

  double allocationRatio(String way) {
    return Medians.ofRatios(bytes.get(way), bytes.get(LIMIT));
  }

  String row(String way) {
    return "%-9s %7.1f us  x%.2f  %6.1f KiB allocated  x%.2f"
        .formatted(
            way,
            Medians.of(micros.get(way)),
            timeRatio(way),
            Medians.of(bytes.get(way)) / 1024,
            allocationRatio(way));
  }

  private void add(Collection<RunResult> round) {
    for (RunResult result : round) {
      String name = result.getParams().getBenchmark();
      String way = name.substring(name.lastIndexOf('.') + 1);
      add(micros, way, micros(result));
      add(bytes, way, result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
    }
  }

  /** Per call, in the middle one of a process's measurements. */
  private static double micros(RunResult result) {
    List<Double> iterations = new ArrayList<>();
    for (BenchmarkResult process : result.getBenchmarkResults()) {
      process.getIterationResults().forEach(iteration -> iterations.add(micros(iteration)));
    }
    return Medians.of(iterations);
  }

  /** The thread's processor time where the benchmark counts it, else the elapsed time. */
  private static double micros(IterationResult iteration) {
    return iteration.getSecondaryResults().containsKey("nanos")
        ? counted(iteration, "nanos") / counted(iteration, "calls") / 1000
        : iteration.getPrimaryResult().getScore();
  }

  private static double counted(IterationResult iteration, String counter) {
    return iteration.getSecondaryResults().get(counter).getScore();
  }

  private static void add(Map<String, List<Double>> figures, String way, double figure) {
    figures.computeIfAbsent(way, first -> new ArrayList<>()).add(figure);
  }
}
