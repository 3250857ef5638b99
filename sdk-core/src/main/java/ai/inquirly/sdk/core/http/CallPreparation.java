package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.CallInfo;
import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.Credential;
import ai.inquirly.sdk.core.Endpoint;
import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.Repeat;
import ai.inquirly.sdk.core.RequestOptions;
import ai.inquirly.sdk.core.encode.EncodedRequest;
import ai.inquirly.sdk.core.encode.RequestEncoder;
import ai.inquirly.sdk.core.json.Model;
import jakarta.annotation.Nullable;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import okhttp3.Headers;

/** Checks a request and decides what holds for all attempts of its call. */
final class CallPreparation {
  private static final AtomicLong CALLS = new AtomicLong();

  private final RequestEncoder encoder = new RequestEncoder();
  private final ClientOptions options;
  private final Plane plane;
  private final String userAgent;

  CallPreparation(ClientOptions options, Plane plane) {
    this.options = options;
    this.plane = plane;
    this.userAgent = UserAgent.of(options.application());
  }

  PreparedCall prepare(ApiRequest<?> request) {
    RequestChecks.check(request, options, plane);
    Endpoint<?> endpoint = request.endpoint();
    RequestOptions own = request.options();
    Credential credential = plane == Plane.PUBLIC ? null : options.credential();
    EncodedRequest encoded = localised(request, encoder.encode(request, options.baseUrl()));
    return new PreparedCall(
        info(endpoint, plane),
        endpoint,
        encoded,
        SafeUrl.path(request, encoded.url(), options.baseUrl()),
        SafeUrl.whole(request, encoded.url(), options.baseUrl()),
        headers(request),
        credential == null ? null : credential.kind(),
        credential == null ? null : tokens(credential, own.token()),
        own.retryPolicy() == null ? options.retryPolicy() : own.retryPolicy(),
        limit(own.timeout(), options.attemptTimeout()),
        limit(own.deadline(), encoded.hasFiles() ? null : options.deadline()),
        own.deadline() == null ? options.queueTimeout() : null,
        isRepeatable(request),
        isRead(endpoint));
  }

  static CallInfo info(Endpoint<?> endpoint, Plane plane) {
    return new CallInfo(
        CALLS.incrementAndGet(), endpoint.id(), endpoint.method(), endpoint.path(), plane);
  }

  private static Supplier<String> tokens(Credential credential, @Nullable String own) {
    return own == null ? credential::token : Credential.of(credential.kind(), own)::token;
  }

  private Headers headers(ApiRequest<?> request) {
    Headers.Builder headers =
        new Headers.Builder()
            .add("Accept", request.endpoint().result().accept())
            .add("User-Agent", userAgent);
    request.options().headers().forEach(headers::set);
    return headers.build();
  }

  /**
   * Inside accounts the server ignores the parameter as a language, but some operations have a
   * field of that name, which it would overwrite.
   */
  private EncodedRequest localised(ApiRequest<?> request, EncodedRequest encoded) {
    String locale = request.options().locale();
    locale = locale == null ? options.locale() : locale;
    if (locale == null
        || plane != Plane.APPLICATION
        || request.endpoint().path().matches("/api/v\\d+/accounts\\b.*")) {
      return encoded;
    }
    return new EncodedRequest(
        encoded.url().newBuilder().setQueryParameter("locale", locale).build(),
        encoded.body(),
        encoded.repeatableBody(),
        encoded.hasFiles());
  }

  /** Zero in a request means none, null means as the client. */
  private static @Nullable Duration limit(@Nullable Duration own, @Nullable Duration general) {
    Duration limit = own == null ? general : own;
    return limit == null || limit.isZero() ? null : limit;
  }

  private static boolean isRepeatable(ApiRequest<?> request) {
    Boolean own = request.options().repeatable();
    if (own != null) {
      return own;
    }
    Repeat repeat = request.endpoint().repeat();
    return switch (repeat.policy()) {
      case ALWAYS -> true;
      case NEVER -> false;
      case WHEN_SET -> isSet(request, repeat.parameter());
    };
  }

  private static boolean isSet(ApiRequest<?> request, String parameter) {
    Object value = request.query().get(parameter);
    if (value == null && request.body() instanceof Model model) {
      value = model.raw(parameter);
    } else if (value == null && request.body() instanceof Map<?, ?> map) {
      value = map.get(parameter);
    }
    return value instanceof String text ? !text.isBlank() : value != null;
  }

  /** A GET that may not be repeated has an effect, such as signing in. */
  private static boolean isRead(Endpoint<?> endpoint) {
    boolean get = endpoint.method().equals("GET") || endpoint.method().equals("HEAD");
    return get && endpoint.repeat().policy() == Repeat.Policy.ALWAYS;
  }
}
