package ai.inquirly.sdk.testing.faults;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.http.HttpListener.Transmission;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * One thing that goes wrong with a call. Unless said otherwise, the server does not do what it was
 * asked for; {@link #afterCommit()} is the same fault after the server has done it.
 */
public final class Fault {
  private final Effect effect;
  private final boolean performs;

  /** What is done in place of an answer, or with it. */
  @FunctionalInterface
  private interface Effect {
    void apply(Transmission transmission, Supplier<Answer> call) throws IOException;
  }

  private Fault(Effect effect, boolean performs) {
    this.effect = effect;
    this.performs = performs;
  }

  /** The answer comes late, whole and right. */
  public static Fault delay(Duration by) {
    return new Fault(
        (transmission, call) -> {
          sleep(by);
          transmission.send(call.get());
        },
        false);
  }

  /** The connection is closed without an answer. */
  public static Fault drop() {
    return new Fault((transmission, call) -> transmission.drop(), false);
  }

  /** The server does what it was asked for, but of its answer only some bytes arrive. */
  public static Fault truncate(int bytes) {
    return new Fault((transmission, call) -> transmission.sendTruncated(call.get(), bytes), false);
  }

  /** The rate limit of the real server: plain text, no hint when to come back. */
  public static Fault tooManyRequests() {
    return answering(Answer.text(429, "text/plain", "Retry later\n"));
  }

  /** A rate limit that says when to come back, as some proxies do. */
  public static Fault tooManyRequests(Duration retryAfter) {
    return answering(
        Answer.text(429, "text/plain", "Retry later\n")
            .with("Retry-After", String.valueOf(retryAfter.toSeconds())));
  }

  /** An error of a proxy in front of the server, as a page. */
  public static Fault serverError(int status) {
    return html(status);
  }

  /** A page where JSON is due, such as of a login or a maintenance. */
  public static Fault html(int status) {
    String page = "<!DOCTYPE html><html><body><h1>Status " + status + "</h1></body></html>\n";
    return answering(Answer.text(status, "text/html; charset=utf-8", page));
  }

  /** A redirect to another address. */
  public static Fault redirect(int status, String location) {
    return answering(
        Answer.text(status, "text/html; charset=utf-8", "").with("Location", location));
  }

  /** The same fault, after the server has done what it was asked for. */
  public Fault afterCommit() {
    return new Fault(effect, true);
  }

  void apply(Transmission transmission, Supplier<Answer> call) throws IOException {
    if (performs) {
      Answer done = call.get();
      effect.apply(transmission, () -> done);
    } else {
      effect.apply(transmission, call);
    }
  }

  private static Fault answering(Answer answer) {
    return new Fault((transmission, call) -> transmission.send(answer), false);
  }

  private static void sleep(Duration time) throws IOException {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the server was stopped");
    }
  }
}
