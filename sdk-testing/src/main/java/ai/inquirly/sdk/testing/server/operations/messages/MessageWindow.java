package ai.inquirly.sdk.testing.server.operations.messages;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.Rows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.function.Predicate;

/** A part of a conversation's messages: cut by id, in the order of time. */
public final class MessageWindow {
  private static final Comparator<Message> BY_TIME =
      Comparator.comparing(Message::createdAt).thenComparing(Row::id);

  private final Rows<Message> messages;
  private final Predicate<Message> wanted;

  /** Looks at those of the messages that pass a test. */
  public MessageWindow(Rows<Message> messages, Predicate<Message> wanted) {
    this.messages = messages;
    this.wanted = wanted;
  }

  /**
   * The id that a parameter names: its leading digits, the greatest id if there are too many.
   *
   * @throws InternalFailure for lists and objects
   */
  public static long cursor(Params params, String name) {
    if (!params.hasScalar(name)) {
      throw new InternalFailure(name + " is no number");
    }
    String text = params.get(name).asText();
    return text.matches("\\s*\\+?\\d{19,}.*") ? Long.MAX_VALUE : Cast.leadingInteger(text);
  }

  /** The last ones with smaller ids, oldest first. */
  public List<Message> lastBefore(long id, int most) {
    if (!messages.areInOrderOfTime()) {
      List<Message> sorted =
          messages.stream().filter(m -> m.id() < id).filter(wanted).sorted(BY_TIME).toList();
      return sorted.subList(Math.max(0, sorted.size() - most), sorted.size());
    }
    LinkedList<Message> last = new LinkedList<>();
    for (Message message : messages.before(id)) {
      if (last.size() == most) {
        break;
      }
      if (wanted.test(message)) {
        last.addFirst(message);
      }
    }
    return last;
  }

  /** The first ones from one id up to another, which is excluded, oldest first. */
  public List<Message> firstFrom(long id, long end, int most) {
    if (!messages.areInOrderOfTime()) {
      return messages.stream()
          .filter(m -> m.id() >= id && m.id() < end)
          .filter(wanted)
          .sorted(BY_TIME)
          .limit(most)
          .toList();
    }
    List<Message> first = new ArrayList<>();
    for (Message message : messages.from(id)) {
      if (first.size() == most || message.id() >= end) {
        break;
      }
      if (wanted.test(message)) {
        first.add(message);
      }
    }
    return first;
  }
}
