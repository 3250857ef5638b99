package ai.inquirly.sdk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.operations.Loopback.Exchange;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What an operation gives for the examples of its answer in the spec.
 *
 * @param <T> what the call gives
 */
final class Answers<T> {
  private final Supplier<T> call;
  private final Exchange<T> served;

  Answers(Supplier<T> call, Exchange<T> served) {
    this.call = call;
    this.served = served;
  }

  /** The answer as the server sends it. */
  Answers<T> gives(Consumer<T> check) {
    assertThat(Examples.of(served.operation())).contains(Examples.SERVED);
    check.accept(served.result());
    Exercised.add(served.operation(), Examples.SERVED);
    return this;
  }

  /** The answer in the form of Inquirly's docs. */
  Answers<T> givesDocumented(Consumer<T> check) {
    return gives(Examples.DOCUMENTED, check);
  }

  /** The call once more, answered with another example. */
  Answers<T> gives(String example, Consumer<T> check) {
    check.accept(Loopback.answering(example, call).result());
    Exercised.add(served.operation(), example);
    return this;
  }

  /** The body of the answer is empty, and the call gives nothing. */
  void givesNothing() {
    assertThat(Examples.of(served.operation())).isEmpty();
    assertThat(served.result()).isNull();
    Exercised.add(served.operation(), Examples.SERVED);
  }
}
