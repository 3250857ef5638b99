package ai.inquirly.sdk.conformance;

import jakarta.annotation.Nullable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Calls of generated methods whose names the tests learn from recordings. */
final class Reflection {
  private Reflection() {}

  /** Calls a method without parameters; what it throws comes through. */
  static Object call(Class<?> type, @Nullable Object target, String method) {
    try {
      return type.getMethod(method).invoke(target);
    } catch (InvocationTargetException e) {
      throw rethrown(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Calls a static method with one argument. */
  static Object callStatic(Class<?> type, String method, Class<?> parameter, Object argument) {
    try {
      Method found = type.getMethod(method, parameter);
      return found.invoke(null, argument);
    } catch (InvocationTargetException e) {
      throw rethrown(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RuntimeException rethrown(InvocationTargetException e) {
    return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
  }
}
