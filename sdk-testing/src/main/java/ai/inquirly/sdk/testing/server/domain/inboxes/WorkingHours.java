package ai.inquirly.sdk.testing.server.domain.inboxes;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.WorkingHour;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;

/** The working hours of one inbox, one row for each day of the week. */
public final class WorkingHours {
  private static final long SUNDAY = 0;
  private static final long SATURDAY = 6;
  private static final long BEGINNING = 9;
  private static final long END = 17;

  private final Installation installation;
  private final Inbox inbox;

  /** The working hours of this inbox. */
  public WorkingHours(Installation installation, Inbox inbox) {
    this.installation = installation;
    this.inbox = inbox;
  }

  /** The days, Sunday first. */
  public List<WorkingHour> days() {
    return installation.table(WorkingHour.ENTITY).stream(WorkingHour.INBOX_ID, inbox.id())
        .sorted(Comparator.comparing(day -> day.get(WorkingHour.DAY_OF_WEEK)))
        .toList();
  }

  /**
   * Gives days the values of a request. Days that are not sent stay, and so do those whose new
   * hours make no sense: nobody is told of that.
   */
  public void update(Params request) {
    JsonNode sent = request.get("working_hours");
    if (sent == null || sent.isNull() || sent.isBoolean() && !sent.booleanValue()) {
      return;
    }
    if (!sent.isArray()) {
      throw new InternalFailure("working_hours is no list");
    }
    sent.forEach(
        day -> {
          if (day instanceof ObjectNode hours) {
            update(new Params(hours), day(new Params(hours).integer("day_of_week")));
          }
        });
  }

  /** Nine to five on working days. */
  public void setUp() {
    for (long day = SUNDAY; day <= SATURDAY; day++) {
      WorkingHour hours = new WorkingHour();
      hours.set(WorkingHour.INBOX_ID, inbox.id());
      hours.set(WorkingHour.ACCOUNT_ID, inbox.get(Inbox.ACCOUNT_ID));
      hours.set(WorkingHour.DAY_OF_WEEK, day);
      boolean closed = day == SUNDAY || day == SATURDAY;
      hours.set(WorkingHour.CLOSED_ALL_DAY, closed);
      if (!closed) {
        open(hours, BEGINNING, 0, END, 0);
      }
      installation.table(WorkingHour.ENTITY).insert(hours);
    }
  }

  private void update(Params sent, WorkingHour day) {
    WorkingHour trial = new WorkingHour();
    for (var column : WorkingHour.ENTITY.columns()) {
      copy(column, day, trial);
    }
    sent.assignTo(
        trial,
        WorkingHour.CLOSED_ALL_DAY,
        WorkingHour.OPEN_HOUR,
        WorkingHour.OPEN_MINUTES,
        WorkingHour.CLOSE_HOUR,
        WorkingHour.CLOSE_MINUTES,
        WorkingHour.OPEN_ALL_DAY);
    if (trial.is(WorkingHour.OPEN_ALL_DAY)) {
      open(trial, 0, 0, 23, 59);
    }
    if (makesSense(trial)) {
      for (var column : WorkingHour.ENTITY.columns()) {
        copy(column, trial, day);
      }
      installation.table(WorkingHour.ENTITY).save(day);
    }
  }

  private WorkingHour day(Long dayOfWeek) {
    return days().stream()
        .filter(day -> day.get(WorkingHour.DAY_OF_WEEK).equals(dayOfWeek))
        .findFirst()
        .orElseThrow(() -> new InternalFailure("no such day of the week"));
  }

  private static boolean makesSense(WorkingHour day) {
    if (day.is(WorkingHour.CLOSED_ALL_DAY)) {
      return !day.is(WorkingHour.OPEN_ALL_DAY);
    }
    Long openHour = day.get(WorkingHour.OPEN_HOUR);
    Long openMinutes = day.get(WorkingHour.OPEN_MINUTES);
    Long closeHour = day.get(WorkingHour.CLOSE_HOUR);
    Long closeMinutes = day.get(WorkingHour.CLOSE_MINUTES);
    return isWithin(openHour, 23)
        && isWithin(closeHour, 23)
        && isWithin(openMinutes, 59)
        && isWithin(closeMinutes, 59)
        && openHour * 60 + openMinutes < closeHour * 60 + closeMinutes;
  }

  private static boolean isWithin(Long number, long greatest) {
    return number != null && number >= 0 && number <= greatest;
  }

  private static void open(
      WorkingHour day, long openHour, long openMinutes, long closeHour, long closeMinutes) {
    day.set(WorkingHour.OPEN_HOUR, openHour);
    day.set(WorkingHour.OPEN_MINUTES, openMinutes);
    day.set(WorkingHour.CLOSE_HOUR, closeHour);
    day.set(WorkingHour.CLOSE_MINUTES, closeMinutes);
  }

  private static <T> void copy(Column<T> column, WorkingHour from, WorkingHour to) {
    to.set(column, from.get(column));
  }
}
