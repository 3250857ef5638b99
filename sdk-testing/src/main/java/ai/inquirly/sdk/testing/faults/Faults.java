package ai.inquirly.sdk.testing.faults;

import ai.inquirly.sdk.testing.server.http.IncomingRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * The script of what goes wrong. Each call meets at most one fault: the first one written whose
 * turn it is.
 *
 * <pre>{@code
 * inquirly.faults().on("POST", "/messages").next(Fault.drop().afterCommit());
 * inquirly.faults().sometimes(0.1, 42, Fault.tooManyRequests());
 * }</pre>
 */
public final class Faults {
  private final List<Rule> rules = new CopyOnWriteArrayList<>();
  private final Plan all = new Plan(request -> true);

  /** Nothing goes wrong yet. */
  public Faults() {}

  /** A fault for the next call. */
  public void next(Fault fault) {
    all.next(fault);
  }

  /** A fault for each of the next calls. */
  public void next(int calls, Fault fault) {
    all.next(calls, fault);
  }

  /** A fault for the nth call from now on, 1 being the next one. */
  public void nth(int n, Fault fault) {
    all.nth(n, fault);
  }

  /**
   * A fault for each call with this probability.
   *
   * @param seed makes the same choices each time
   */
  public void sometimes(double probability, long seed, Fault fault) {
    all.sometimes(probability, seed, fault);
  }

  /** Faults only for calls with this verb whose path contains this text; others do not count. */
  public Plan on(String method, String pathPart) {
    return new Plan(r -> r.method().equals(method) && r.rawPath().contains(pathPart));
  }

  /** Nothing goes wrong any more. */
  public void clear() {
    rules.clear();
  }

  /** The fault that a request meets, or null. */
  Fault fault(IncomingRequest request) {
    Fault met = null;
    for (Rule rule : rules) {
      if (rule.applies(request) && met == null) {
        met = rule.fault();
      }
    }
    return met;
  }

  /** Faults for some calls only. */
  public final class Plan {
    private final Predicate<IncomingRequest> calls;

    private Plan(Predicate<IncomingRequest> calls) {
      this.calls = calls;
    }

    /** A fault for the next of these calls. */
    public void next(Fault fault) {
      next(1, fault);
    }

    /** A fault for each of the next of these calls. */
    public void next(int count, Fault fault) {
      rules.add(Rule.counting(calls, 1, count, fault));
    }

    /** A fault for the nth of these calls, 1 being the next one. */
    public void nth(int n, Fault fault) {
      rules.add(Rule.counting(calls, n, n, fault));
    }

    /** A fault for each of these calls with this probability, the same ones for the same seed. */
    public void sometimes(double probability, long seed, Fault fault) {
      rules.add(Rule.random(calls, probability, seed, fault));
    }
  }
}
