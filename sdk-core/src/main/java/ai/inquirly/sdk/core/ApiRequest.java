package ai.inquirly.sdk.core;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import ai.inquirly.sdk.core.json.JsonReader.ObjectReader;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One call, ready to be sent in any way: {@code client.send(request)} or {@code
 * client.sendAsync(request)}. Immutable: each method that sets something gives a new request.
 *
 * <p>The generated {@code ...Requests} classes make them; {@link #get} and its siblings make one
 * for any path that the spec lacks.
 *
 * @param <T> what the call gives
 */
public final class ApiRequest<T> {
  private final Endpoint<T> endpoint;
  private final List<Object> pathValues;
  private final @Nullable Object body;
  private final Map<String, Object> query;
  private final RequestOptions options;

  ApiRequest(Endpoint<T> endpoint, List<Object> pathValues) {
    this(endpoint, pathValues, null, Map.of(), RequestOptions.NONE);
  }

  private ApiRequest(
      Endpoint<T> endpoint,
      List<Object> pathValues,
      @Nullable Object body,
      Map<String, Object> query,
      RequestOptions options) {
    this.endpoint = endpoint;
    this.pathValues = pathValues;
    this.body = body;
    this.query = query;
    this.options = options;
  }

  /**
   * A GET of any path, such as {@code get("/api/v1/accounts/{id}/labels", accountId)}; gives a
   * Jackson tree.
   */
  public static ApiRequest<JsonNode> get(String path, Object... pathValues) {
    return of("GET", path, pathValues);
  }

  /**
   * A POST to any path. It is not repeated when its outcome is unknown, unless {@link #repeatable}
   * says so.
   */
  public static ApiRequest<JsonNode> post(String path, Object... pathValues) {
    return of("POST", path, pathValues);
  }

  /**
   * A call of any path with any method.
   *
   * @throws InvalidRequestException if the method is no word of letters
   */
  public static ApiRequest<JsonNode> of(String method, String path, Object... pathValues) {
    if (method == null || !method.matches("[A-Za-z]+")) {
      throw new InvalidRequestException("a method is a word of letters, such as GET");
    }
    return Endpoint.of("ApiRequest." + method.toLowerCase(java.util.Locale.ROOT), method, path)
        .accepts(acceptedOn(Plane.ofPath(path)))
        .unlisted()
        .returns(Result.tree())
        .request(pathValues);
  }

  private static CredentialKind[] acceptedOn(Plane plane) {
    return switch (plane) {
      case APPLICATION -> new CredentialKind[] {CredentialKind.USER, CredentialKind.AGENT_BOT};
      case PLATFORM -> new CredentialKind[] {CredentialKind.PLATFORM_APP};
      case PUBLIC -> new CredentialKind[0];
    };
  }

  /** The same call with its answer read in another way. */
  public <R> ApiRequest<R> as(Result<R> result) {
    return new ApiRequest<>(endpoint.returning(result), pathValues, body, query, options);
  }

  /**
   * The same call with its answer read as a model, by its reader ({@code Contact::read}), at one of
   * these paths of the body.
   */
  public <R> ApiRequest<R> as(ObjectReader<R> reader, String... paths) {
    return as(Result.object(reader, paths));
  }

  /**
   * The same call with its answer as a tree ({@code JsonNode.class}), as text ({@code
   * String.class}) or not read ({@code Void.class}).
   */
  @SuppressWarnings("unchecked")
  public <R> ApiRequest<R> as(Class<R> type) {
    Result<?> result =
        type == JsonNode.class
            ? Result.tree()
            : type == String.class ? Result.text("*/*") : type == Void.class ? Result.none() : null;
    if (result == null) {
      throw new IllegalArgumentException(
          "an answer can be read as JsonNode, String or Void, or with a model's reader (Contact::read), not as "
              + type);
    }
    return as((Result<R>) result);
  }

  /**
   * Sets the parameters of the query and the body, by a request object, or a body alone: a map,
   * list or model.
   *
   * @throws InvalidRequestException if it is null
   */
  public ApiRequest<T> body(@Nullable Object newBody) {
    if (newBody == null) {
      throw new InvalidRequestException(
          endpoint.id() + ": the request object or body is null; leave it out if there is none");
    }
    return new ApiRequest<>(endpoint, pathValues, newBody, query, options);
  }

  /**
   * Sets a query parameter, also in place of that of the request object; null takes it out. A list
   * is sent as {@code name[]=..} for each of its values, an {@code Instant} as seconds since 1970.
   */
  public ApiRequest<T> query(String name, @Nullable Object value) {
    Map<String, Object> more = new LinkedHashMap<>(query);
    more.put(name, value);
    return new ApiRequest<>(endpoint, pathValues, body, more, options);
  }

  /** Longest time of one attempt; zero for none. */
  public ApiRequest<T> timeout(Duration timeout) {
    RequestOptions.check("timeout", timeout);
    return with(o -> o.timeout = timeout);
  }

  /**
   * Longest time of the whole call from the moment of sending: attempts, waits, and the queue for a
   * thread. Replaces the client's {@code deadline} and {@code queueTimeout}; zero for none.
   */
  public ApiRequest<T> deadline(Duration deadline) {
    RequestOptions.check("deadline", deadline);
    return with(o -> o.deadline = deadline);
  }

  /** How failures are repeated. */
  public ApiRequest<T> retry(RetryPolicy policy) {
    return with(o -> o.retryPolicy = policy);
  }

  /** Overrides what the spec says about repeating the call when its outcome is unknown. */
  public ApiRequest<T> repeatable(boolean repeatable) {
    return with(o -> o.repeatable = repeatable);
  }

  /** Another token of the same kind as the client's. */
  public ApiRequest<T> token(String token) {
    return with(o -> o.token = token);
  }

  /** Language of the server's error texts, such as {@code de}. */
  public ApiRequest<T> locale(String locale) {
    return with(o -> o.locale = locale);
  }

  /** An additional header. Where a redirect leads to another host, it is not sent along. */
  public ApiRequest<T> header(String name, String value) {
    return with(o -> o.addHeader(name, value));
  }

  /**
   * Asks for the body only if it has changed since an earlier answer; {@link
   * ApiResponse#isNotModified} tells. Saves bytes, not the server's work, and counts against rate
   * limits.
   *
   * @param etag the earlier answer's {@link ApiResponse#etag}, unchanged
   */
  public ApiRequest<T> ifNoneMatch(String etag) {
    return header("If-None-Match", etag);
  }

  private ApiRequest<T> with(Consumer<RequestOptions> change) {
    return new ApiRequest<>(endpoint, pathValues, body, query, options.with(change));
  }

  /** The operation. */
  public Endpoint<T> endpoint() {
    return endpoint;
  }

  /** Values of the path parameters: {@code Long} or {@code String}. */
  public List<Object> pathValues() {
    return pathValues;
  }

  /** The request object or body; null for none. */
  public @Nullable Object body() {
    return body;
  }

  /** Query parameters beside those of the request object. */
  public Map<String, Object> query() {
    return query;
  }

  /** What this request does differently from its client. */
  public RequestOptions options() {
    return options;
  }

  /** The operation only: parameters may be personal. */
  @Override
  public String toString() {
    return "ApiRequest[" + endpoint + "]";
  }
}
