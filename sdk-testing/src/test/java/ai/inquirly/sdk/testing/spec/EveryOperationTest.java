package ai.inquirly.sdk.testing.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import ai.inquirly.sdk.core.ApiGroup;
import ai.inquirly.sdk.core.RequestModel;
import ai.inquirly.sdk.core.RetryPolicy;
import ai.inquirly.sdk.core.error.InquirlyException;
import ai.inquirly.sdk.core.page.Pager;
import ai.inquirly.sdk.testing.FakeInquirly;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Calls every method of every API class with every parameter, so that each name and kind that the
 * SDK can send, and what the fake says to it, is held against the spec.
 */
class EveryOperationTest {
  @RegisterExtension static final FakeInquirly FAKE = FakeInquirly.builder().extension();

  /** A method of an API class, with the group of a client that has it. */
  private record Operation(ApiGroup group, Method method) {
    Class<?> lastParameter() {
      return method.getParameterTypes()[method.getParameterCount() - 1];
    }

    boolean takesRequest() {
      return method.getParameterCount() > 0 && RequestModel.class.isAssignableFrom(lastParameter());
    }

    @Override
    public String toString() {
      return group.getClass().getSimpleName()
          + "."
          + method.getName()
          + (takesRequest() ? " with a request" : "");
    }
  }

  static Stream<Operation> operations() throws ReflectiveOperationException {
    List<Operation> operations = new ArrayList<>();
    for (Object client :
        List.of(
            FAKE.client().withOptions(o -> o.retryPolicy(RetryPolicy.none())),
            FAKE.platformClient().withOptions(o -> o.retryPolicy(RetryPolicy.none())),
            FAKE.publicClient().withOptions(o -> o.retryPolicy(RetryPolicy.none())))) {
      for (Method accessor : client.getClass().getMethods()) {
        if (ApiGroup.class.isAssignableFrom(accessor.getReturnType())) {
          ApiGroup group = (ApiGroup) accessor.invoke(client);
          Arrays.stream(group.getClass().getDeclaredMethods())
              .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
              .filter(method -> !method.toGenericString().contains("Consumer<"))
              // walks over the pages of another method
              .filter(method -> method.getReturnType() != Pager.class)
              .forEach(method -> operations.add(new Operation(group, method)));
        }
      }
    }
    return operations.stream().sorted(Comparator.comparing(Operation::toString));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void sendsAndAnswersWhatTheSpecSays(Operation operation) throws ReflectiveOperationException {
    if (!operation.takesRequest()) {
      call(operation, null);
      return;
    }
    List<Object> requests = SampleRequests.of(operation.lastParameter());
    assertThat(requests).isNotEmpty();
    for (Object request : requests) {
      call(operation, request);
    }
  }

  @Test
  void allOperationsAreThere() throws ReflectiveOperationException {
    assertThat(operations().map(o -> o.toString().split(" ")[0]).distinct()).hasSize(123);
  }

  private static void call(Operation operation, Object request)
      throws ReflectiveOperationException {
    Method method = operation.method();
    Object[] arguments =
        Arrays.stream(method.getParameterTypes())
            .map(type -> type == String.class ? "1" : type == long.class ? (Object) 1L : request)
            .toArray();
    try {
      method.invoke(operation.group(), arguments);
    } catch (InvocationTargetException e) {
      if (!(e.getCause() instanceof InquirlyException)) {
        fail(operation + " with " + request, e.getCause());
      }
    }
  }
}
