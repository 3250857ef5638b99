package ai.inquirly.sdk.testing.server.domain.reports;

import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.WorkingHour;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** The working hours of an inbox: whether it is open, and how much of a span of time counts. */
public final class BusinessHours {
  private static final int DAYS = 7;

  private final Installation installation;

  /** Works on this installation. */
  public BusinessHours(Installation installation) {
    this.installation = installation;
  }

  /** The seconds that count; those of an inbox without working hours do not. */
  double seconds(Inbox inbox, Instant from, Instant to) {
    if (!inbox.is(Inbox.WORKING_HOURS_ENABLED)) {
      return 0;
    }
    ZoneId zone = zone(inbox);
    double seconds = 0;
    LocalDate last = to.atZone(zone).toLocalDate();
    for (LocalDate day = from.atZone(zone).toLocalDate();
        !day.isAfter(last);
        day = day.plusDays(1)) {
      seconds += seconds(hoursOf(inbox, day), day, zone, from, to);
    }
    return seconds;
  }

  /** Whether an inbox with working hours is closed at a time. */
  public boolean isClosed(Inbox inbox, Instant at) {
    if (!inbox.is(Inbox.WORKING_HOURS_ENABLED)) {
      return false;
    }
    ZoneId zone = zone(inbox);
    LocalDate day = at.atZone(zone).toLocalDate();
    return seconds(hoursOf(inbox, day), day, zone, at.minusSeconds(1), at) == 0;
  }

  private WorkingHour hoursOf(Inbox inbox, LocalDate day) {
    long dayOfWeek = day.getDayOfWeek().getValue() % DAYS;
    return installation
        .table(WorkingHour.ENTITY)
        .first(
            WorkingHour.INBOX_ID,
            inbox.id(),
            hour -> hour.get(WorkingHour.DAY_OF_WEEK) == dayOfWeek);
  }

  private static double seconds(
      WorkingHour hours, LocalDate day, ZoneId zone, Instant from, Instant to) {
    if (hours == null || hours.is(WorkingHour.CLOSED_ALL_DAY)) {
      return 0;
    }
    ZonedDateTime open = day.atStartOfDay(zone);
    ZonedDateTime close = day.plusDays(1).atStartOfDay(zone);
    if (!hours.is(WorkingHour.OPEN_ALL_DAY)) {
      close =
          at(day, zone, hours.get(WorkingHour.CLOSE_HOUR), hours.get(WorkingHour.CLOSE_MINUTES));
      open = at(day, zone, hours.get(WorkingHour.OPEN_HOUR), hours.get(WorkingHour.OPEN_MINUTES));
    }
    Instant start = open.toInstant().isAfter(from) ? open.toInstant() : from;
    Instant end = close.toInstant().isBefore(to) ? close.toInstant() : to;
    return end.isAfter(start) ? Duration.between(start, end).toSeconds() : 0;
  }

  private static ZonedDateTime at(LocalDate day, ZoneId zone, Long hour, Long minute) {
    int hours = hour == null ? 0 : hour.intValue();
    int minutes = minute == null ? 0 : minute.intValue();
    return day.atTime(LocalTime.of(hours, minutes)).atZone(zone);
  }

  private static ZoneId zone(Inbox inbox) {
    try {
      return ZoneId.of(inbox.get(Inbox.TIMEZONE));
    } catch (DateTimeException | NullPointerException unknown) {
      return ZoneOffset.UTC;
    }
  }
}
