package ai.inquirly.sdk.testing.server.operations.conversations;

import ai.inquirly.sdk.testing.server.domain.conversations.FoundConversations;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Row;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The orders of a list of conversations, last activity first if no known one is asked for. */
final class ConversationOrder {
  private static final List<String> PRIORITIES = List.of("low", "medium", "high", "urgent");

  private ConversationOrder() {}

  static Comparator<Conversation> of(String sortBy) {
    return switch (sortBy == null ? "" : sortBy) {
      case "last_activity_at_asc" -> FoundConversations.LATEST.reversed();
      case "created_at_asc", "sort_on_created_at" -> oldest();
      case "created_at_desc" -> oldest().reversed();
      case "priority_asc" ->
          nullsLast(ConversationOrder::priority, false).thenComparing(FoundConversations.LATEST);
      case "priority_desc", "sort_on_priority" ->
          nullsLast(ConversationOrder::priority, true).thenComparing(FoundConversations.LATEST);
      case "waiting_since_asc", "sort_on_waiting_since" ->
          nullsLast(c -> c.get(Conversation.WAITING_SINCE), false).thenComparing(oldest());
      case "waiting_since_desc" ->
          nullsLast(c -> c.get(Conversation.WAITING_SINCE), true).thenComparing(oldest());
      default -> FoundConversations.LATEST;
    };
  }

  private static Comparator<Conversation> oldest() {
    return Comparator.comparing(Row::createdAt);
  }

  private static Integer priority(Conversation conversation) {
    String priority = conversation.get(Conversation.PRIORITY);
    return priority == null ? null : PRIORITIES.indexOf(priority);
  }

  private static <T extends Comparable<T>> Comparator<Conversation> nullsLast(
      Function<Conversation, T> key, boolean descending) {
    Comparator<T> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(key, Comparator.nullsLast(order));
  }
}
