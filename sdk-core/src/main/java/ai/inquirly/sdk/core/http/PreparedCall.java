package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.CallInfo;
import ai.inquirly.sdk.core.CredentialKind;
import ai.inquirly.sdk.core.Endpoint;
import ai.inquirly.sdk.core.RetryPolicy;
import ai.inquirly.sdk.core.encode.EncodedRequest;
import jakarta.annotation.Nullable;
import java.time.Duration;
import java.util.function.Supplier;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * A call that passed all checks, with everything decided that does not change between attempts.
 *
 * @param shownPath the path as messages may show it
 * @param shownUrl the address as exceptions may show it
 * @param headers without the token
 * @param kind whose token is sent; null for none
 * @param tokens gives the token before each attempt; null for none
 * @param timeout longest time of one attempt; null for none
 * @param deadline longest time of the call; null for none
 * @param queueTimeout longest time that it may wait for a thread, which the deadline then leaves
 *     out; null if the deadline covers it
 * @param repeatable whether it may be sent again although it may have been carried out
 * @param read whether it changes nothing
 */
record PreparedCall(
    CallInfo info,
    Endpoint<?> endpoint,
    EncodedRequest encoded,
    String shownPath,
    String shownUrl,
    Headers headers,
    @Nullable CredentialKind kind,
    @Nullable Supplier<String> tokens,
    RetryPolicy policy,
    @Nullable Duration timeout,
    @Nullable Duration deadline,
    @Nullable Duration queueTimeout,
    boolean repeatable,
    boolean read) {

  HttpUrl url() {
    return encoded.url();
  }

  String method() {
    return info.method();
  }

  /** Whether "not modified" is an answer that the caller is prepared for. */
  boolean isConditional() {
    return read && headers.get("If-None-Match") != null;
  }

  /** Operation, method and path, as every message begins. */
  String title() {
    return info.operation() + ", " + method() + " " + shownPath;
  }
}
