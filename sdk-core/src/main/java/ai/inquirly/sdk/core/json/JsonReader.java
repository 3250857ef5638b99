package ai.inquirly.sdk.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads models from a JSON stream. Never fails on a value of another kind than asked for: that
 * value is kept in the builder as it came, and the typed field stays empty.
 */
public final class JsonReader {
  /** Reads an object whose start the reader stands on. */
  @FunctionalInterface
  public interface ObjectReader<T> {
    T read(JsonReader in) throws IOException;
  }

  private final JsonParser parser;
  private final DriftListener drift;

  public JsonReader(JsonParser parser, DriftListener drift) {
    this.parser = parser;
    this.drift = drift;
  }

  /**
   * Moves to the next property's value and gives the property's name; null at the end of the
   * object.
   */
  public @Nullable String nextName() throws IOException {
    String name = parser.nextFieldName();
    if (name != null) {
      parser.nextToken();
    }
    return name;
  }

  public @Nullable String text(ModelBuilder<?> builder) throws IOException {
    return parser.currentToken() == JsonToken.VALUE_STRING
        ? parser.getText()
        : odd(builder, OddValue::toText);
  }

  public @Nullable Long int64(ModelBuilder<?> builder) throws IOException {
    return isLong() ? (Long) parser.getLongValue() : odd(builder, OddValue::toLong);
  }

  public @Nullable Double float64(ModelBuilder<?> builder) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
      double value = parser.getDoubleValue();
      if (!Double.isInfinite(value)) {
        return value;
      }
    }
    return odd(builder, OddValue::toDouble);
  }

  public @Nullable Boolean bool(ModelBuilder<?> builder) throws IOException {
    JsonToken token = parser.currentToken();
    return token == JsonToken.VALUE_TRUE
        ? Boolean.TRUE
        : token == JsonToken.VALUE_FALSE ? Boolean.FALSE : odd(builder, OddValue::toBoolean);
  }

  /** A time as seconds; other forms stay raw, where the getter finds them. */
  public @Nullable Long seconds(ModelBuilder<?> builder) throws IOException {
    return isLong() ? (Long) parser.getLongValue() : odd(builder, OddValue::time);
  }

  /** A time as seconds with a fraction. */
  public @Nullable Double fraction(ModelBuilder<?> builder) throws IOException {
    return parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
        ? (Double) parser.getDoubleValue()
        : odd(builder, OddValue::time);
  }

  /** A time as ISO-8601 text or digits. */
  public @Nullable String timeText(ModelBuilder<?> builder) throws IOException {
    return parser.currentToken() == JsonToken.VALUE_STRING
        ? parser.getText()
        : odd(builder, OddValue::time);
  }

  /** A word of an open enum. */
  @Nullable
  public <E extends OpenEnum<?>> E word(ModelBuilder<?> builder, Function<String, E> words)
      throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return odd(
          builder, value -> value instanceof Long number ? words.apply(number.toString()) : null);
    }
    return checked(builder, words.apply(parser.getText()));
  }

  /** A word of an open enum that the server sends as a number. */
  @Nullable
  public <E extends OpenEnum<?>> E number(
      ModelBuilder<?> builder, Function<Long, E> numbers, Function<String, E> words)
      throws IOException {
    if (!isLong()) {
      return odd(builder, value -> value instanceof String word ? words.apply(word) : null);
    }
    return checked(builder, numbers.apply(parser.getLongValue()));
  }

  @Nullable
  public <T> T object(ModelBuilder<?> builder, ObjectReader<T> reader) throws IOException {
    return parser.currentToken() == JsonToken.START_OBJECT
        ? reader.read(this)
        : odd(builder, value -> null);
  }

  /** An object whose keys are not modelled. */
  public @Nullable Map<String, Object> map(ModelBuilder<?> builder) throws IOException {
    return parser.currentToken() == JsonToken.START_OBJECT
        ? JsonTree.readObject(parser)
        : odd(builder, value -> null);
  }

  /** The free-form object that the reader stands on. */
  public Map<String, Object> readMap() throws IOException {
    return JsonTree.readObject(parser);
  }

  /** Any JSON value. */
  public @Nullable Object any(ModelBuilder<?> builder) throws IOException {
    Object value = JsonTree.read(parser);
    if (value == null) {
      builder.setNull(parser.currentName());
    }
    return value;
  }

  /** A list of objects; one that holds anything else is kept whole beside the readable ones. */
  @Nullable
  public <T> List<T> objects(ModelBuilder<?> builder, ObjectReader<T> reader) throws IOException {
    return list(builder, JsonToken.START_OBJECT, reader);
  }

  /** A list of objects, or a single object of another form. */
  @Nullable
  public <T, A> List<T> objectsOr(
      ModelBuilder<?> builder, ObjectReader<T> reader, ObjectReader<A> alternative)
      throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return objects(builder, reader);
    }
    String name = parser.currentName();
    builder.keepRaw(name, alternative.read(this));
    return null;
  }

  public @Nullable List<String> texts(ModelBuilder<?> builder) throws IOException {
    return list(builder, JsonToken.VALUE_STRING, in -> in.parser.getText());
  }

  public @Nullable List<Long> int64s(ModelBuilder<?> builder) throws IOException {
    return list(builder, JsonToken.VALUE_NUMBER_INT, in -> in.parser.getLongValue());
  }

  public @Nullable List<Double> float64s(ModelBuilder<?> builder) throws IOException {
    return list(builder, JsonToken.VALUE_NUMBER_FLOAT, in -> in.parser.getDoubleValue());
  }

  @Nullable
  public <E extends OpenEnum<?>> List<E> words(ModelBuilder<?> builder, Function<String, E> words)
      throws IOException {
    return list(
        builder,
        JsonToken.VALUE_STRING,
        in -> in.checked(builder, words.apply(in.parser.getText())));
  }

  /** A list of objects whose keys are not modelled. */
  public @Nullable List<Map<String, Object>> maps(ModelBuilder<?> builder) throws IOException {
    return list(builder, JsonToken.START_OBJECT, in -> JsonTree.readObject(in.parser));
  }

  /** A list of any JSON values. */
  public @Nullable List<Object> anys(ModelBuilder<?> builder) throws IOException {
    return parser.currentToken() == JsonToken.START_ARRAY
        ? JsonTree.readArray(parser)
        : odd(builder, value -> null);
  }

  /** A list of any JSON values, or a single object of another form. */
  @Nullable
  public <A> List<Object> anysOr(ModelBuilder<?> builder, ObjectReader<A> alternative)
      throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return anys(builder);
    }
    String name = parser.currentName();
    builder.keepRaw(name, alternative.read(this));
    return null;
  }

  /** Keeps a property that the model lacks. */
  public void unknown(ModelBuilder<?> builder) throws IOException {
    String name = parser.currentName();
    builder.additionalProperty(name, JsonTree.read(parser));
    drift.onDrift(DriftListener.Kind.UNKNOWN_PROPERTY, builder.modelName(), name, "");
  }

  @Nullable
  private <T> List<T> list(ModelBuilder<?> builder, JsonToken kind, ObjectReader<T> reader)
      throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return odd(builder, value -> null);
    }
    String name = parser.currentName();
    List<T> typed = new ArrayList<>();
    List<Object> asItCame = null;
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (token == kind && !isTooLong()) {
        T element = reader.read(this);
        typed.add(element);
        if (asItCame != null) {
          asItCame.add(element);
        }
      } else {
        if (asItCame == null) {
          asItCame = new ArrayList<>(typed);
        }
        asItCame.add(JsonTree.read(parser));
      }
    }
    if (asItCame != null) {
      builder.keepRaw(name, Collections.unmodifiableList(asItCame));
      drift.onDrift(DriftListener.Kind.UNEXPECTED_KIND, builder.modelName(), name, "mixed array");
    }
    return Collections.unmodifiableList(typed);
  }

  @Nullable
  private <T> T odd(ModelBuilder<?> builder, Function<Object, T> reading) throws IOException {
    String name = parser.currentName();
    JsonToken token = parser.currentToken();
    Object value = JsonTree.read(parser);
    if (value == null) {
      builder.setNull(name);
      return null;
    }
    T typed = reading.apply(value);
    builder.keepRaw(name, value);
    if (typed == null) {
      drift.onDrift(DriftListener.Kind.UNEXPECTED_KIND, builder.modelName(), name, token.name());
    }
    return typed;
  }

  private <E extends OpenEnum<?>> E checked(ModelBuilder<?> builder, E value) throws IOException {
    if (!value.isKnown()) {
      drift.onDrift(
          DriftListener.Kind.UNKNOWN_WORD,
          builder.modelName(),
          String.valueOf(parser.currentName()),
          value.toString());
    }
    return value;
  }

  private boolean isLong() throws IOException {
    return parser.currentToken() == JsonToken.VALUE_NUMBER_INT && !isTooLong();
  }

  private boolean isTooLong() throws IOException {
    return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        && parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER;
  }
}
