package ai.inquirly.sdk.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Middle values, which one slow round does not move. */
final class Medians {
  private Medians() {}

  static double of(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** The median of the ratios of each round. */
  static double ofRatios(List<Double> values, List<Double> bases) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < values.size(); round++) {
      ratios.add(values.get(round) / bases.get(round));
    }
    return of(ratios);
  }
}
