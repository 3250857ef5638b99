package ai.inquirly.sdk.benchmarks;

/** Says whether a ratio keeps its target. */
final class Verdict {
  private Verdict() {}

  static void print(String what, double ratio, double target) {
    String verdict = ratio <= target ? "met" : "MISSED";
    System.out.printf("%s: target x%.2f %s, x%.2f%n", what, target, verdict, ratio);
  }
}
