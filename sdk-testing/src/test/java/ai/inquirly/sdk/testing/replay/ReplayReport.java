package ai.inquirly.sdk.testing.replay;

import ai.inquirly.sdk.testing.replay.Replay.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** The share of equal answers by section, and what differs where somebody wants to know. */
final class ReplayReport {
  private final List<Outcome> outcomes;

  ReplayReport(List<Outcome> outcomes) {
    this.outcomes = outcomes;
  }

  /** One line for each section, and one for all documented operations. */
  String shares() {
    TreeMap<String, int[]> bySection = new TreeMap<>();
    int[] documented = new int[2];
    for (Outcome outcome : outcomes) {
      int[] count = bySection.computeIfAbsent(outcome.exchange().section(), s -> new int[2]);
      add(count, outcome);
      if (outcome.exchange().isDocumented()) {
        add(documented, outcome);
      }
    }
    StringBuilder shares = new StringBuilder();
    bySection.forEach((section, count) -> shares.append(line(section, count)));
    return shares.append(line("DOCUMENTED", documented)).toString();
  }

  /**
   * The differences of one section, or of the exchange with this number, with the fake's answer.
   */
  String differences(String sectionOrSeq) {
    StringBuilder text = new StringBuilder();
    for (Outcome outcome : outcomes) {
      RecordedExchange exchange = outcome.exchange();
      boolean whole = sectionOrSeq.equals("" + exchange.seq());
      if (whole || exchange.section().equals(sectionOrSeq) && !outcome.isEqual()) {
        text.append(exchange).append(" as ").append(exchange.caller()).append('\n');
        outcome.differences().stream()
            .limit(12)
            .forEach(d -> text.append("    ").append(d).append('\n'));
        if (whole) {
          text.append("  request  ").append(exchange.body()).append('\n');
          text.append("  recorded ").append(exchange.response()).append('\n');
          text.append("  actual   ").append(outcome.actual()).append('\n');
        }
      }
    }
    return text.toString();
  }

  private static void add(int[] count, Outcome outcome) {
    count[0] += outcome.isEqual() ? 1 : 0;
    count[1]++;
  }

  private static String line(String section, int[] count) {
    return String.format(
        Locale.ROOT,
        "%-26s %4d of %4d  %5.1f %%%n",
        section,
        count[0],
        count[1],
        100.0 * count[0] / count[1]);
  }
}
