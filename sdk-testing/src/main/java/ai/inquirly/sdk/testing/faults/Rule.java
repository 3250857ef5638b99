package ai.inquirly.sdk.testing.faults;

import ai.inquirly.sdk.testing.server.http.IncomingRequest;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** A fault, the calls that it is for, and when it is their turn. */
final class Rule {
  private final Predicate<IncomingRequest> calls;
  private final BooleanSupplier turn;
  private final Fault fault;

  private Rule(Predicate<IncomingRequest> calls, BooleanSupplier turn, Fault fault) {
    this.calls = calls;
    this.turn = turn;
    this.fault = fault;
  }

  /** For the calls from the first to the last, counted from 1. */
  static Rule counting(Predicate<IncomingRequest> calls, int first, int last, Fault fault) {
    AtomicInteger count = new AtomicInteger();
    return new Rule(
        calls,
        () -> {
          int number = count.incrementAndGet();
          return number >= first && number <= last;
        },
        fault);
  }

  static Rule random(Predicate<IncomingRequest> calls, double probability, long seed, Fault fault) {
    Random random = new Random(seed);
    return new Rule(calls, () -> random.nextDouble() < probability, fault);
  }

  /** Whether it is the request's turn; asks count. */
  boolean applies(IncomingRequest request) {
    return calls.test(request) && turn.getAsBoolean();
  }

  Fault fault() {
    return fault;
  }
}
