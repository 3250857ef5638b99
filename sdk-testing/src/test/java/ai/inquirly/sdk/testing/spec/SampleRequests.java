package ai.inquirly.sdk.testing.spec;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** Fills the request objects of the SDK. */
final class SampleRequests {
  private SampleRequests() {}

  /** A request with as much in it as may be together, and one more for each setter by itself. */
  static List<Object> of(Class<?> request) throws ReflectiveOperationException {
    Class<?> builder = request.getMethod("builder").getReturnType();
    List<Method> setters = SampleValues.setters(builder);
    List<Object> requests = new ArrayList<>();
    add(requests, request, setters);
    for (Method setter : setters) {
      add(requests, request, List.of(setter));
      add(requests, request, setters.stream().filter(other -> !other.equals(setter)).toList());
    }
    return requests;
  }

  /** Adds a request, unless the SDK itself refuses it. */
  private static void add(List<Object> requests, Class<?> request, List<Method> setters)
      throws ReflectiveOperationException {
    Object builder = request.getMethod("builder").invoke(null);
    try {
      for (Method setter : setters) {
        setter.invoke(builder, SampleValues.value(setter));
      }
      requests.add(builder.getClass().getMethod("build").invoke(builder));
    } catch (InvocationTargetException e) {
      if (!(e.getCause() instanceof RuntimeException)) {
        throw e;
      }
    }
  }
}
