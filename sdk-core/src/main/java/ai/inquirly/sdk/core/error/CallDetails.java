package ai.inquirly.sdk.core.error;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which call failed, and what was tried. Holds no token, no query values and no body. */
public final class CallDetails implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String operation;
  private final String method;
  private final String url;
  private final ArrayList<Attempt> attempts;
  private final boolean mayHaveBeenProcessed;

  /**
   * Facts of one failed call.
   *
   * @param url without secrets: values of the query, and on the public plane those of the path, are
   *     masked
   */
  public CallDetails(
      String operation,
      String method,
      String url,
      List<Attempt> attempts,
      boolean mayHaveBeenProcessed) {
    this.operation = operation;
    this.method = method;
    this.url = url;
    this.attempts = new ArrayList<>(attempts);
    this.mayHaveBeenProcessed = mayHaveBeenProcessed;
  }

  /** API class and method, such as {@code ContactsApi.get}. */
  public String operation() {
    return operation;
  }

  /** The HTTP method. */
  public String method() {
    return method;
  }

  /** The address with all that may be secret or personal masked. */
  public String url() {
    return url;
  }

  /** All attempts in order; empty if the call ended before the first. */
  public List<Attempt> attempts() {
    return Collections.unmodifiableList(attempts);
  }

  /** Whether any attempt may have been carried out. */
  public boolean mayHaveBeenProcessed() {
    return mayHaveBeenProcessed;
  }
}
