package ai.inquirly.sdk.conformance;

import ai.inquirly.sdk.core.json.DriftListener;
import ai.inquirly.sdk.core.json.Model;
import jakarta.annotation.Nullable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Collects what a decoded answer holds that the models do not foresee: properties without a getter,
 * values of another kind than the spec says, words that an enum lacks, getters that fail.
 */
final class Unmodelled implements DriftListener {
  private final Set<String> found = new TreeSet<>();

  /** What was found; each is reported once, as {@code Model.property: what}. */
  Set<String> found() {
    return found;
  }

  @Override
  public void onDrift(Kind kind, String model, String property, String what) {
    boolean toldBySpec = kind == Kind.UNEXPECTED_KIND && Kinds.mayVary(model, property);
    if (!toldBySpec) {
      found.add((model + "." + property + ": " + kind + " " + what).strip());
    }
  }

  /** Looks at each model of the decoded value. */
  void check(@Nullable Object decoded) {
    ModelTree.modelsIn(decoded).forEach(this::checkModel);
  }

  private void checkModel(Model model) {
    String name = ModelTree.nameOf(model);
    model
        .getAdditionalProperties()
        .keySet()
        .forEach(property -> found.add(name + "." + property + ": not modelled"));
    for (Map.Entry<String, Object> property : model.toMap().entrySet()) {
      Kinds.complaint(name, property.getKey(), property.getValue())
          .ifPresent(what -> found.add(name + "." + property.getKey() + ": " + what));
    }
    for (Method getter : model.getClass().getDeclaredMethods()) {
      if (getter.getName().matches("(get|is)[A-Z].*") && getter.getParameterCount() == 0) {
        call(getter, model);
      }
    }
  }

  private void call(Method getter, Model model) {
    try {
      getter.invoke(model);
    } catch (InvocationTargetException e) {
      found.add(ModelTree.nameOf(model) + "." + getter.getName() + "() has no value");
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
