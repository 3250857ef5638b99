package ai.inquirly.sdk.testing.server.domain.reports;

import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.ReportingEvent;
import ai.inquirly.sdk.testing.server.state.Row;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a report can tell: numbers of something, or how long something took on average. */
public enum Metric {
  CONVERSATIONS_COUNT,
  INCOMING_MESSAGES_COUNT,
  OUTGOING_MESSAGES_COUNT,
  RESOLUTIONS_COUNT,
  BOT_RESOLUTIONS_COUNT,
  BOT_HANDOFFS_COUNT,
  AVG_FIRST_RESPONSE_TIME,
  AVG_RESOLUTION_TIME,
  REPLY_TIME;

  /** The metric with this name on the wire. */
  public static Optional<Metric> of(String name) {
    return Arrays.stream(values()).filter(metric -> metric.wireName().equals(name)).findFirst();
  }

  /** The name on the wire. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is an average, and no number of something. */
  public boolean isAverage() {
    return this == AVG_FIRST_RESPONSE_TIME || this == AVG_RESOLUTION_TIME || this == REPLY_TIME;
  }

  /** What is counted or averaged. */
  List<? extends Row> rows(ReportScope scope) {
    return switch (this) {
      case CONVERSATIONS_COUNT -> scope.conversations();
      case INCOMING_MESSAGES_COUNT -> scope.messages("incoming");
      case OUTGOING_MESSAGES_COUNT -> scope.messages("outgoing");
      case RESOLUTIONS_COUNT -> resolutions(scope, ReportingEvents.RESOLVED);
      case BOT_RESOLUTIONS_COUNT -> resolutions(scope, ReportingEvents.BOT_RESOLVED);
      case BOT_HANDOFFS_COUNT -> scope.events(ReportingEvents.BOT_HANDOFF);
      case AVG_FIRST_RESPONSE_TIME -> scope.eventsOfAccount(ReportingEvents.FIRST_RESPONSE);
      case AVG_RESOLUTION_TIME -> scope.eventsOfAccount(ReportingEvents.RESOLVED);
      case REPLY_TIME -> scope.eventsOfAccount(ReportingEvents.REPLY_TIME);
    };
  }

  /** How many there are; of events one for each conversation. */
  static long count(Collection<? extends Row> rows) {
    return rows.stream()
        .map(row -> row instanceof ReportingEvent e ? e.get(ReportingEvent.CONVERSATION_ID) : row)
        .distinct()
        .count();
  }

  /** The average duration of events, if there are any. */
  static OptionalDouble average(Collection<? extends Row> events, boolean businessHours) {
    return events.stream()
        .map(ReportingEvent.class::cast)
        .mapToDouble(
            e ->
                e.get(
                    businessHours ? ReportingEvent.VALUE_IN_BUSINESS_HOURS : ReportingEvent.VALUE))
        .average();
  }

  /** Only what is still resolved counts as a resolution. */
  private static List<ReportingEvent> resolutions(ReportScope scope, String name) {
    return scope.events(name).stream()
        .filter(
            event -> {
              Conversation conversation = scope.conversation(event);
              return conversation != null && conversation.isStatus("resolved");
            })
        .toList();
  }
}
