package ai.inquirly.sdk.core;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import jakarta.annotation.Nullable;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What one request does differently from its client; null means: as the client. Immutable. */
public final class RequestOptions {
  /** Nothing differs. */
  public static final RequestOptions NONE = new RequestOptions();

  @Nullable Duration timeout;
  @Nullable Duration deadline;
  @Nullable RetryPolicy retryPolicy;
  @Nullable Boolean repeatable;
  @Nullable String token;
  @Nullable String locale;
  private Map<String, String> headers = Map.of();

  private RequestOptions() {}

  /** A copy, changed before anybody else sees it. */
  RequestOptions with(Consumer<RequestOptions> change) {
    RequestOptions copy = new RequestOptions();
    copy.timeout = timeout;
    copy.deadline = deadline;
    copy.retryPolicy = retryPolicy;
    copy.repeatable = repeatable;
    copy.token = token;
    copy.locale = locale;
    copy.headers = headers;
    change.accept(copy);
    return copy;
  }

  static void check(String name, @Nullable Duration limit) {
    if (limit != null && limit.isNegative()) {
      throw new InvalidRequestException(
          "a request's " + name + " must not be negative, as " + limit + "; zero is for none");
    }
  }

  void addHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    headers = Collections.unmodifiableMap(more);
  }

  /** Longest time of one attempt. */
  public @Nullable Duration timeout() {
    return timeout;
  }

  /** Longest time of the whole call: attempts, waits, and the queue for a thread. */
  public @Nullable Duration deadline() {
    return deadline;
  }

  /** How failures are repeated. */
  public @Nullable RetryPolicy retryPolicy() {
    return retryPolicy;
  }

  /** Overrides what the spec says about repeating the call. */
  public @Nullable Boolean repeatable() {
    return repeatable;
  }

  /** Another token of the same kind. */
  public @Nullable String token() {
    return token;
  }

  /** Language of the server's error texts. */
  public @Nullable String locale() {
    return locale;
  }

  /** Additional headers; never null. */
  public Map<String, String> headers() {
    return headers;
  }

  /** Without the token and header values. */
  @Override
  public String toString() {
    return "RequestOptions[timeout=%s, deadline=%s, retryPolicy=%s, headers=%s]"
        .formatted(timeout, deadline, retryPolicy, headers.keySet());
  }
}
