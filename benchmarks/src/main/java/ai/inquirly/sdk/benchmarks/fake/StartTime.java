package ai.inquirly.sdk.benchmarks.fake;

import ai.inquirly.sdk.testing.FakeInquirly;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How long a fake takes from the call to the address that answers. */
final class StartTime {
  private static final int STARTS = 21;

  private StartTime() {}

  /** The milliseconds of each start, the first one in a JVM that has not started any. */
  static List<Double> measure(Supplier<FakeInquirly> start) {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      long begin = System.nanoTime();
      FakeInquirly inquirly = start.get();
      millis.add((System.nanoTime() - begin) / 1e6);
      inquirly.close();
    }
    return millis;
  }
}
