package ai.inquirly.sdk.fuzz;

import ai.inquirly.sdk.core.Page;
import ai.inquirly.sdk.core.error.InquirlyException;
import ai.inquirly.sdk.core.json.Model;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;

/** Does with a result what callers do: reads all getters, prints, compares. */
final class Inspection {
  private Inspection() {}

  static void of(Object value) {
    if (value instanceof Page<?, ?> page) {
      of(page.getItems());
      of(page.getMeta());
    } else if (value instanceof Collection<?> rows) {
      rows.forEach(Inspection::of);
    } else if (value instanceof Model model) {
      assertSound(model);
      for (Method method : model.getClass().getMethods()) {
        if (isGetter(method)) {
          of(result(method, model));
        }
      }
    }
  }

  private static void assertSound(Model model) {
    if (!model.equals(model) || model.hashCode() != model.hashCode() || model.toString() == null) {
      throw new AssertionError(model.getClass() + " cannot be compared or printed");
    }
    model.toMap();
  }

  private static boolean isGetter(Method method) {
    return method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && !method.getName().equals("getClass")
        && method.getName().matches("(get|is)[A-Z].*");
  }

  private static Object result(Method getter, Model model) {
    try {
      return getter.invoke(model);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InquirlyException missing) {
        return missing.getMessage();
      }
      throw new AssertionError(getter + " failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
