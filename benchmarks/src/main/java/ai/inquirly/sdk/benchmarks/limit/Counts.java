package ai.inquirly.sdk.benchmarks.limit;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** The figures beside the list. */
public record Counts(long mineCount, long assignedCount, long unassignedCount, long allCount) {
  static Counts read(JsonParser in) throws IOException {
    long mineCount = 0;
    long assignedCount = 0;
    long unassignedCount = 0;
    long allCount = 0;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "mine_count" -> mineCount = in.nextLongValue(0);
        case "assigned_count" -> assignedCount = in.nextLongValue(0);
        case "unassigned_count" -> unassignedCount = in.nextLongValue(0);
        case "all_count" -> allCount = in.nextLongValue(0);
        default -> Json.skip(in);
      }
    }
    return new Counts(mineCount, assignedCount, unassignedCount, allCount);
  }
}
