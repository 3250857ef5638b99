package ai.inquirly.sdk.core.json;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * Base of all generated builders.
 *
 * @param <B> the builder itself
 */
public abstract class ModelBuilder<B extends ModelBuilder<B>> {
  private @Nullable Leftovers leftovers;
  private boolean handedOver;

  protected ModelBuilder() {}

  /** Starts from a model, with all it remembers. */
  protected ModelBuilder(Model from) {
    leftovers = from.leftovers();
    handedOver = true;
  }

  /** Adds a property that the SDK does not model; null is written as null. */
  public final B additionalProperty(String name, @Nullable Object value) {
    own().putAdditional(name, value);
    return self();
  }

  /** Lets a lambda set the rest. */
  public final B apply(@Nullable Consumer<? super B> settings) {
    if (settings == null) {
      throw new InvalidRequestException(
          modelName() + ": the lambda that sets its values is null; give one, or a request object");
    }
    settings.accept(self());
    return self();
  }

  /** Called by every setter: what came for the property before is forgotten. */
  protected final B changed(String property) {
    if (leftovers != null) {
      own().forget(property);
    }
    return self();
  }

  /** The property is written as null. */
  protected final B cleared(String property) {
    own().forget(property);
    own().addNull(property);
    return self();
  }

  /** The property is written in its other form. */
  protected final B otherForm(String property, @Nullable Object value) {
    changed(property);
    if (value != null) {
      own().putRaw(property, value);
    }
    return self();
  }

  /** Fails with all missing values in one message; takes names and values in turns. */
  protected final void requireAll(Object... namesAndValues) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String name = (String) namesAndValues[i];
      Object value = namesAndValues[i + 1] == null ? raw(name) : namesAndValues[i + 1];
      if (value == null && !isNull(name) || value instanceof String text && text.isBlank()) {
        missing.add(name);
      }
    }
    if (!missing.isEmpty()) {
      throw InvalidRequestException.missing(modelName(), missing);
    }
  }

  /** Stands for a required text that may be empty; null if it is missing. */
  @Nullable
  protected static Object given(@Nullable String text) {
    return text == null ? null : Boolean.TRUE;
  }

  /** Fails unless one of these is set, be it to null; takes names and values in turns. */
  protected final void requireSome(Object... namesAndValues) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String name = (String) namesAndValues[i];
      if (namesAndValues[i + 1] != null || raw(name) != null || isNull(name)) {
        return;
      }
      names.add(name);
    }
    throw InvalidRequestException.missing(
        modelName(), List.of("one of " + String.join(", ", names)));
  }

  /** Whether there is a value that says something: no blank text, no list without elements. */
  protected final boolean isSet(String name, @Nullable Object value) {
    Object given = value == null ? raw(name) : value;
    return given != null
        && !(given instanceof String text && text.isBlank())
        && !(given instanceof Collection<?> list && list.isEmpty());
  }

  /** Fails unless one of several groups of values is set. */
  protected final void requireAny(String groups, boolean oneIsSet) {
    if (!oneIsSet) {
      throw InvalidRequestException.missing(modelName(), List.of(groups));
    }
  }

  /** Fails if more than one of these is set, be it to null; takes names and values in turns. */
  protected final void requireOneAtMost(Object... namesAndValues) {
    List<String> set = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String name = (String) namesAndValues[i];
      if (namesAndValues[i + 1] != null || raw(name) != null || isNull(name)) {
        set.add(name);
      }
    }
    if (set.size() > 1) {
      throw InvalidRequestException.exclusive(modelName(), set);
    }
  }

  private boolean isNull(String property) {
    return leftovers != null && leftovers.isNull(property);
  }

  /** The arguments of a setter that takes any number of them. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  protected static <T> List<T> listOf(T... values) {
    return Arrays.asList(values);
  }

  protected static List<Long> listOf(long... values) {
    return LongStream.of(values).boxed().toList();
  }

  protected static List<Double> listOf(double... values) {
    return DoubleStream.of(values).boxed().toList();
  }

  /** An unmodifiable copy; null stays null. */
  @Nullable
  protected static <T> List<T> copy(@Nullable List<? extends T> list) {
    return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
  }

  void setNull(String property) {
    own().addNull(property);
  }

  void keepRaw(String property, Object value) {
    own().putRaw(property, value);
  }

  String modelName() {
    Class<?> model = getClass().getEnclosingClass();
    return model == null ? getClass().getSimpleName() : model.getSimpleName();
  }

  @Nullable
  Leftovers handOver() {
    handedOver = true;
    return leftovers;
  }

  private @Nullable Object raw(String property) {
    return leftovers == null ? null : leftovers.raw(property);
  }

  private Leftovers own() {
    if (leftovers == null) {
      leftovers = new Leftovers();
      handedOver = false;
    } else if (handedOver) {
      leftovers = new Leftovers(leftovers);
      handedOver = false;
    }
    return leftovers;
  }

  @SuppressWarnings("unchecked")
  private B self() {
    return (B) this;
  }
}
