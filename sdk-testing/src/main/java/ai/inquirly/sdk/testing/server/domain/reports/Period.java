package ai.inquirly.sdk.testing.server.domain.reports;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The stretches of time that a report's points stand for. */
public enum Period {
  HOUR,
  DAY,
  WEEK,
  MONTH,
  YEAR;

  /** More than all hours since 1970; the real server is cut off before it has that many. */
  private static final int MOST_POINTS = 500_000;

  /** The period with this name; the day for any other. */
  public static Period of(String name) {
    for (Period period : values()) {
      if (period.name().toLowerCase(Locale.ROOT).equals(name)) {
        return period;
      }
    }
    return DAY;
  }

  /**
   * The beginnings of all periods that a span touches; at least one.
   *
   * @throws InternalFailure if there are more than could be told in time
   */
  List<Instant> starts(ReportSpan span, ZoneId zone) {
    List<Instant> starts = new ArrayList<>();
    ZonedDateTime start = start(span.since(), zone);
    do {
      if (starts.size() == MOST_POINTS) {
        throw new InternalFailure("the report takes too long");
      }
      starts.add(start.toInstant());
      start = next(start);
    } while (span.contains(start.toInstant()));
    return starts;
  }

  /** The beginning of the period that a time lies in. */
  ZonedDateTime start(Instant time, ZoneId zone) {
    ZonedDateTime local = time.atZone(zone);
    return switch (this) {
      case HOUR -> local.truncatedTo(ChronoUnit.HOURS);
      case DAY -> midnight(local);
      case WEEK -> midnight(local.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)));
      case MONTH -> midnight(local.withDayOfMonth(1));
      case YEAR -> midnight(local.withDayOfYear(1));
    };
  }

  private ZonedDateTime next(ZonedDateTime start) {
    return switch (this) {
      case HOUR -> start.plusHours(1);
      case DAY -> midnight(start.plusDays(1));
      case WEEK -> midnight(start.plusWeeks(1));
      case MONTH -> midnight(start.plusMonths(1));
      case YEAR -> midnight(start.plusYears(1));
    };
  }

  private static ZonedDateTime midnight(ZonedDateTime time) {
    return time.toLocalDate().atStartOfDay(time.getZone());
  }
}
