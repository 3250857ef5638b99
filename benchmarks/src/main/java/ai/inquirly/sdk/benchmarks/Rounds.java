package ai.inquirly.sdk.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
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
  private record Figures(double time, double allocation) {}

  private static final String LIMIT = "limit";

  private final Map<String, List<Figures>> byWay = new HashMap<>();

  private Rounds() {}

  static Rounds run(String benchmarkClass, int rounds) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(benchmarkClass.replace(".", "\\.") + "\\.")
            .forks(1)
            .warmupIterations(5)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(1))
            .jvmArgs("-Xms512m", "-Xmx512m")
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
    return ratio(way, Figures::time);
  }

  double allocationRatio(String way) {
    return ratio(way, Figures::allocation);
  }

  String row(String way) {
    return "%-9s %7.1f us  %7.1f KiB  time x%.2f  allocation x%.2f"
        .formatted(
            way,
            median(byWay.get(way).stream().map(Figures::time).toList()),
            median(byWay.get(way).stream().map(Figures::allocation).toList()) / 1024,
            timeRatio(way),
            allocationRatio(way));
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  private double ratio(String way, ToDoubleFunction<Figures> figure) {
    List<Figures> limit = byWay.get(LIMIT);
    List<Figures> other = byWay.get(way);
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < limit.size(); round++) {
      ratios.add(figure.applyAsDouble(other.get(round)) / figure.applyAsDouble(limit.get(round)));
    }
    return median(ratios);
  }

  private void add(Collection<RunResult> round) {
    for (RunResult result : round) {
      String name = result.getParams().getBenchmark();
      byWay
          .computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), way -> new ArrayList<>())
          .add(figures(result));
    }
  }

  private static Figures figures(RunResult result) {
    Result<?> allocation = result.getSecondaryResults().get("gc.alloc.rate.norm");
    return new Figures(result.getPrimaryResult().getScore(), allocation.getScore());
  }
}
