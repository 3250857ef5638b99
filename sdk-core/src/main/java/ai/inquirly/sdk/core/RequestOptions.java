package ai.inquirly.sdk.core;

import jakarta.annotation.Nullable;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one request does differently from its client. Null means: as the client.
 *
 * @param timeout longest time of one attempt
 * @param deadline longest time of the whole call, attempts and waits included
 * @param retryPolicy how failures are repeated
 * @param repeatable overrides what the spec says about repeating the call
 * @param token another token of the same kind
 * @param locale language of the server's error texts
 * @param headers additional headers
 */
public record RequestOptions(
    @Nullable Duration timeout,
    @Nullable Duration deadline,
    @Nullable RetryPolicy retryPolicy,
    @Nullable Boolean repeatable,
    @Nullable String token,
    @Nullable String locale,
    Map<String, String> headers) {
  /** Nothing differs. */
  public static final RequestOptions NONE =
      new RequestOptions(null, null, null, null, null, null, Map.of());

  public RequestOptions {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  /** Without the token and header values. */
  @Override
  public String toString() {
    return "RequestOptions[timeout="
        + timeout
        + ", deadline="
        + deadline
        + ", retryPolicy="
        + retryPolicy
        + ", headers="
        + headers.keySet()
        + "]";
  }
}
