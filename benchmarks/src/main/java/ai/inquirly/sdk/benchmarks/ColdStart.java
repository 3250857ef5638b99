package ai.inquirly.sdk.benchmarks;

import ai.inquirly.sdk.benchmarks.call.PageServer;
import ai.inquirly.sdk.benchmarks.cold.Starter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts whole processes that fetch and decode one page, each way in turns, and compares the time
 * from start to end.
 */
public final class ColdStart {
  private static final double TARGET = 1.10;
  private static final List<String> WAYS = List.of("limit", "readers", "sdk", "databind");

  private ColdStart() {}

  /** Takes the number of rounds, 15 if not given, and options for the processes' JVM. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]);
    List<String> jvmOptions =
        Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
    Map<String, List<Double>> millis = new LinkedHashMap<>();
    WAYS.forEach(way -> millis.put(way, new ArrayList<>()));
    try (PageServer server = new PageServer()) {
      Starter starter = new Starter(server.url(), jvmOptions);
      for (String way : WAYS) {
        starter.millis(way);
      }
      for (int round = 0; round < rounds; round++) {
        for (String way : WAYS) {
          millis.get(way).add(starter.millis(way));
        }
      }
    }
    print(millis);
  }

  private static void print(Map<String, List<Double>> millis) {
    List<Double> limit = millis.get("limit");
    System.out.println("cold start, median of " + limit.size() + " rounds");
    millis.forEach(
        (way, times) ->
            System.out.printf(
                "%-9s %6.0f ms  x%.2f%n", way, Medians.of(times), Medians.ofRatios(times, limit)));
    Verdict.print(
        "cold start of the readers", Medians.ofRatios(millis.get("readers"), limit), TARGET);
  }
}
