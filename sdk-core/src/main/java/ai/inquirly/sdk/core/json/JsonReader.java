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
   * Moves to the next property and gives its name; null at the end of the object. The methods that
   * read a property move on to its value.
   */
  public @Nullable String nextName() throws IOException {
    return parser.nextFieldName();
  }

  public @Nullable String text(ModelBuilder<?> builder) throws IOException {
    String text = parser.nextTextValue();
    return text != null || wasNull(builder) ? text : odd(builder, OddValue::toText);
  }

  public @Nullable Long int64(ModelBuilder<?> builder) throws IOException {
    if (nextIsLong()) {
      return parser.getLongValue();
    }
    return wasNull(builder) ? null : odd(builder, OddValue::toLong);
  }

  public @Nullable Double float64(ModelBuilder<?> builder) throws IOException {
    if (parser.nextToken() == JsonToken.VALUE_NUMBER_FLOAT) {
      double value = parser.getDoubleValue();
      if (!Double.isInfinite(value)) {
        return value;
      }
    }
    return wasNull(builder) ? null : odd(builder, OddValue::toDouble);
  }

  public @Nullable Boolean bool(ModelBuilder<?> builder) throws IOException {
    Boolean value = parser.nextBooleanValue();
    return value != null || wasNull(builder) ? value : odd(builder, OddValue::toBoolean);
  }

  /** A time as seconds; other forms stay raw, where the getter finds them. */
  public @Nullable Long seconds(ModelBuilder<?> builder) throws IOException {
    return nextIsLong() ? (Long) parser.getLongValue() : odd(builder);
  }

  /** A time as seconds with a fraction. */
  public @Nullable Double fraction(ModelBuilder<?> builder) throws IOException {
    return parser.nextToken() == JsonToken.VALUE_NUMBER_FLOAT
        ? (Double) parser.getDoubleValue()
        : odd(builder);
  }

  /** A time as ISO-8601 text or digits. */
  public @Nullable String timeText(ModelBuilder<?> builder) throws IOException {
    String text = parser.nextTextValue();
    return text != null ? text : odd(builder);
  }

  /** A word of an open enum. */
  @Nullable
  public <E extends OpenEnum<?>> E word(ModelBuilder<?> builder, EnumWords<E> words)
      throws IOException {
    String word = parser.nextTextValue();
    if (word != null) {
      return checked(builder, words.find(word));
    }
    return wasNull(builder)
        ? null
        : odd(
            builder, value -> value instanceof Long number ? words.find(number.toString()) : null);
  }

  /** A word of an open enum that the server sends as a number. */
  @Nullable
  public <E extends OpenEnum<?>> E number(
      ModelBuilder<?> builder, EnumWords<E> numbers, EnumWords<E> words) throws IOException {
    if (nextIsLong()) {
      return checked(builder, numbers.at(parser.getLongValue()));
    }
    return wasNull(builder)
        ? null
        : odd(builder, value -> value instanceof String word ? words.find(word) : null);
  }

  /** Moves to the value and says whether an object starts there; any other value is kept. */
  public boolean startsObject(ModelBuilder<?> builder) throws IOException {
    if (parser.nextToken() == JsonToken.START_OBJECT) {
      return true;
    }
    odd(builder);
    return false;
  }

  /** An object whose keys are not modelled. */
  public @Nullable Map<String, Object> map(ModelBuilder<?> builder) throws IOException {
    return parser.nextToken() == JsonToken.START_OBJECT
        ? JsonTree.readObject(parser)
        : odd(builder);
  }

  /** The free-form object that the reader stands on. */
  public Map<String, Object> readMap() throws IOException {
    return JsonTree.readObject(parser);
  }

  /** Any JSON value. */
  public @Nullable Object any(ModelBuilder<?> builder) throws IOException {
    parser.nextToken();
    Object value = JsonTree.read(parser);
    if (value == null) {
      builder.setNull(parser.currentName());
    }
    return value;
  }

  /**
   * A list of objects; one that holds anything else is kept whole beside the readable ones. Nulls
   * in it are no surprise: the server has them in place of broken records.
   */
  @Nullable
  public <T> List<T> objects(ModelBuilder<?> builder, ObjectReader<T> reader) throws IOException {
    return list(builder, JsonToken.START_OBJECT, reader);
  }

  /** A list of objects, or a single object of another form. */
  @Nullable
  public <T, A> List<T> objectsOr(
      ModelBuilder<?> builder, ObjectReader<T> reader, ObjectReader<A> alternative)
      throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return currentList(builder, JsonToken.START_OBJECT, reader);
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
  public <E extends OpenEnum<?>> List<E> words(ModelBuilder<?> builder, EnumWords<E> words)
      throws IOException {
    return list(
        builder,
        JsonToken.VALUE_STRING,
        in -> in.checked(builder, words.find(in.parser.getText())));
  }

  /** A list of objects whose keys are not modelled. */
  public @Nullable List<Map<String, Object>> maps(ModelBuilder<?> builder) throws IOException {
    return list(builder, JsonToken.START_OBJECT, in -> JsonTree.readObject(in.parser));
  }

  /** A list of any JSON values. */
  public @Nullable List<Object> anys(ModelBuilder<?> builder) throws IOException {
    parser.nextToken();
    return currentArray(builder);
  }

  /** A list of any JSON values, or a single object of another form. */
  @Nullable
  public <A> List<Object> anysOr(ModelBuilder<?> builder, ObjectReader<A> alternative)
      throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return currentArray(builder);
    }
    String name = parser.currentName();
    builder.keepRaw(name, alternative.read(this));
    return null;
  }

  /** Keeps a property that the model lacks. */
  public void unknown(ModelBuilder<?> builder) throws IOException {
    String name = parser.currentName();
    free(builder);
    drift.onDrift(DriftListener.Kind.UNKNOWN_PROPERTY, builder.modelName(), name, "");
  }

  /** Keeps a property of an object that may hold any beside those that are modelled. */
  public void free(ModelBuilder<?> builder) throws IOException {
    String name = parser.currentName();
    parser.nextToken();
    builder.additionalProperty(name, JsonTree.read(parser));
  }

  @Nullable
  private List<Object> currentArray(ModelBuilder<?> builder) throws IOException {
    return parser.currentToken() == JsonToken.START_ARRAY
        ? JsonTree.readArray(parser)
        : odd(builder);
  }

  @Nullable
  private <T> List<T> list(ModelBuilder<?> builder, JsonToken kind, ObjectReader<T> reader)
      throws IOException {
    parser.nextToken();
    return currentList(builder, kind, reader);
  }

  @Nullable
  private <T> List<T> currentList(ModelBuilder<?> builder, JsonToken kind, ObjectReader<T> reader)
      throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return odd(builder);
    }
    String name = parser.currentName();
    JsonToken token = parser.nextToken();
    if (token == JsonToken.END_ARRAY) {
      return List.of();
    }
    List<T> typed = new ArrayList<>();
    List<Object> asItCame = null;
    boolean mixed = false;
    for (; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
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
        mixed |= token != JsonToken.VALUE_NULL;
      }
    }
    if (asItCame != null) {
      builder.keepRaw(name, Collections.unmodifiableList(asItCame));
    }
    if (mixed) {
      drift.onDrift(DriftListener.Kind.UNEXPECTED_KIND, builder.modelName(), name, "mixed array");
    }
    return Collections.unmodifiableList(typed);
  }

  /**
   * Keeps a value of another kind than asked for, and reads it all the same if that is possible.
   */
  @Nullable
  private <T> T odd(ModelBuilder<?> builder, Function<Object, T> reading) throws IOException {
    String name = parser.currentName();
    JsonToken token = parser.currentToken();
    Object value = JsonTree.read(parser);
    builder.keepRaw(name, value);
    T typed = reading.apply(value);
    if (typed == null) {
      drift.onDrift(DriftListener.Kind.UNEXPECTED_KIND, builder.modelName(), name, token.name());
    }
    return typed;
  }

  /** Keeps a null, or a value that cannot be read as what was asked for. */
  @Nullable
  private <T> T odd(ModelBuilder<?> builder) throws IOException {
    return wasNull(builder) ? null : odd(builder, value -> null);
  }

  // asked before a reading is made: a method reference costs time when it is first met, nulls
  // abound
  private boolean wasNull(ModelBuilder<?> builder) throws IOException {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_NULL && token != JsonToken.VALUE_EMBEDDED_OBJECT) {
      return false;
    }
    builder.setNull(parser.currentName());
    return true;
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

  private boolean nextIsLong() throws IOException {
    return parser.nextToken() == JsonToken.VALUE_NUMBER_INT
        && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
  }

  private boolean isTooLong() throws IOException {
    return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        && parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER;
  }
}
