package ai.inquirly.sdk.testing.server.domain.inboxes;

import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.state.Channel;
import ai.inquirly.sdk.testing.server.state.Column;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/**
 * One value of a channel that a request may set. It lies in the channel's column of that name, or
 * among its settings if there is none.
 */
final class ChannelAttribute {
  /** What of a request counts as this value. */
  private enum Shape {
    SCALAR,
    OBJECT,
    TEXT_LIST
  }

  private final String name;
  private final JsonNode initial;
  private final Shape shape;
  private final Function<JsonNode, Object> cast;

  private ChannelAttribute(
      String name, Object initial, Shape shape, Function<JsonNode, Object> cast) {
    this.name = name;
    this.initial = RecordView.value(initial);
    this.shape = shape;
    this.cast = cast;
  }

  static ChannelAttribute text(String name, String initial) {
    return new ChannelAttribute(name, initial, Shape.SCALAR, Cast::text);
  }

  static ChannelAttribute integer(String name, long initial) {
    return new ChannelAttribute(name, initial, Shape.SCALAR, Cast::integer);
  }

  static ChannelAttribute flag(String name, boolean initial) {
    return new ChannelAttribute(name, initial, Shape.SCALAR, Cast::flag);
  }

  /** One of some words, the first unless told otherwise. */
  static ChannelAttribute words(String name, String... words) {
    return new ChannelAttribute(
        name, words[0], Shape.SCALAR, value -> Cast.word(value, List.of(words)));
  }

  /** Free-form JSON, replaced as a whole. */
  static ChannelAttribute object(String name) {
    return new ChannelAttribute(name, Json.object(), Shape.OBJECT, value -> value);
  }

  /** Some of these words, in their order, all that are listed first unless told otherwise. */
  static ChannelAttribute flags(FeatureFlags flags) {
    return new ChannelAttribute(
        flags.name(), flags.initial(), Shape.TEXT_LIST, value -> flags.read((ArrayNode) value));
  }

  String name() {
    return name;
  }

  /** Gives a new channel the value that it has without being told. */
  void initialize(Channel channel) {
    write(channel, initial);
  }

  /** Gives the channel the value of a request, if there is one in the right shape. */
  void assign(Params sent, Channel channel) {
    JsonNode value = sent.get(name);
    if (value != null && isInShape(sent)) {
      write(channel, RecordView.value(value.isNull() ? null : cast.apply(value)));
    }
  }

  /** The value of a channel; JSON null if it has none. */
  static JsonNode value(Channel channel, String name) {
    Column<?> column = column(name);
    if (column != null) {
      return RecordView.value(channel.get(column));
    }
    return RecordView.value(Json.orEmpty(channel.get(Channel.SETTINGS)).get(name));
  }

  private boolean isInShape(Params sent) {
    return switch (shape) {
      case SCALAR -> sent.hasScalar(name);
      case OBJECT -> sent.object(name) != null;
      case TEXT_LIST -> sent.array(name) != null;
    };
  }

  private void write(Channel channel, JsonNode value) {
    Column<?> column = column(name);
    if (column == null) {
      ObjectNode settings = Json.merged(channel.get(Channel.SETTINGS), Json.object(name, value));
      channel.set(Channel.SETTINGS, settings);
    } else {
      set(channel, column, value);
    }
  }

  private static <T> void set(Channel channel, Column<T> column, JsonNode value) {
    channel.set(column, column.cast(value));
  }

  private static Column<?> column(String name) {
    for (Column<?> column : Channel.ENTITY.columns()) {
      if (column.name().equals(name)) {
        return column;
      }
    }
    return null;
  }
}
