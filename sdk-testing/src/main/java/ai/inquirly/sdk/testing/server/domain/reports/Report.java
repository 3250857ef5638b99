package ai.inquirly.sdk.testing.server.domain.reports;

import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.state.Row;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A computed report.
 *
 * @param scope what it is about
 * @param span the time it covers, null for none, which nothing lies in
 * @param businessHours whether averages count working hours alone
 */
public record Report(ReportScope scope, ReportSpan span, boolean businessHours) {

  /** One point for each period, also for those in which nothing happened. */
  public ArrayNode points(Metric metric, Period period, ZoneId zone) {
    ArrayNode points = JsonNodeFactory.instance.arrayNode();
    if (span == null) {
      return points;
    }
    Map<Instant, List<Row>> byPeriod = new HashMap<>();
    for (Row row : rows(metric)) {
      byPeriod
          .computeIfAbsent(
              period.start(row.createdAt(), zone).toInstant(), start -> new ArrayList<>())
          .add(row);
    }
    for (Instant start : period.starts(span, zone)) {
      points.add(point(metric, byPeriod.getOrDefault(start, List.of()), start));
    }
    return points;
  }

  /** Puts the figure of the whole span into an object, under the metric's name. */
  public void addTo(ObjectNode json, Metric metric) {
    if (metric.isAverage()) {
      OptionalDouble average = average(metric);
      json.put(metric.wireName(), average.isPresent() ? average.getAsDouble() : null);
    } else {
      json.put(metric.wireName(), count(metric));
    }
  }

  /** How many there are in the whole span. */
  public long count(Metric metric) {
    return Metric.count(rows(metric));
  }

  /** How many events there are in the whole span, also several of one conversation. */
  public int events(Metric metric) {
    return rows(metric).size();
  }

  /** The average over the whole span. */
  public OptionalDouble average(Metric metric) {
    return Metric.average(rows(metric), businessHours);
  }

  private List<Row> rows(Metric metric) {
    List<Row> rows = new ArrayList<>();
    if (span != null) {
      for (Row row : metric.rows(scope)) {
        if (span.contains(row.createdAt())) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private ObjectNode point(Metric metric, List<Row> rows, Instant start) {
    ObjectNode point = Json.object();
    if (!metric.isAverage()) {
      return point.put("value", Metric.count(rows)).put("timestamp", start.getEpochSecond());
    }
    OptionalDouble average = Metric.average(rows, businessHours);
    if (average.isPresent()) {
      point.put("value", average.getAsDouble());
    } else {
      point.put("value", 0);
    }
    return point.put("timestamp", start.getEpochSecond()).put("count", rows.size());
  }
}
