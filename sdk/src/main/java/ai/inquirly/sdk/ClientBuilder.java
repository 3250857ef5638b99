package ai.inquirly.sdk;

import ai.inquirly.sdk.core.CallListener;
import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.RetryPolicy;
import jakarta.annotation.Nullable;
import java.time.Duration;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;

/**
 * Settings that the clients of all planes have in common. The ones that most programs need are
 * here; {@link #options} reaches all of {@link ClientOptions}.
 *
 * @param <B> the builder itself
 * @param <C> the client that it builds
 */
public abstract class ClientBuilder<B extends ClientBuilder<B, C>, C> {
  private final ClientOptions.Builder options = ClientOptions.builder();

  ClientBuilder() {}

  /**
   * Address of the installation, such as {@code https://chat.example.com}; there is no default. A
   * slash at its end and {@code /api/v1} are dropped, another path is kept.
   */
  public final B baseUrl(String baseUrl) {
    return options(o -> o.baseUrl(baseUrl));
  }

  /** Longest time of a whole call, attempts and waits included; 120 s by default, null for none. */
  public final B deadline(@Nullable Duration deadline) {
    return options(o -> o.deadline(deadline));
  }

  /** How failures are repeated; {@link RetryPolicy#standard} by default. */
  public final B retryPolicy(RetryPolicy policy) {
    return options(o -> o.retryPolicy(policy));
  }

  /**
   * An own OkHttp client, whose pool, proxy, TLS settings and interceptors are used. Retries and
   * safety stay the SDK's.
   */
  public final B httpClient(OkHttpClient client) {
    return options(o -> o.httpClient(client));
  }

  /** Changes the OkHttp client that the SDK makes. */
  public final B configureHttpClient(Consumer<OkHttpClient.Builder> configure) {
    return options(o -> o.configureHttpClient(configure));
  }

  /** Told of attempts, retries, waits and surprises. */
  public final B listener(CallListener listener) {
    return options(o -> o.listener(listener));
  }

  /** Sets any other option. */
  public final B options(Consumer<ClientOptions.Builder> change) {
    change.accept(options);
    return self();
  }

  /**
   * The client.
   *
   * @throws ai.inquirly.sdk.core.error.InvalidRequestException if the base URL or the token is
   *     missing or cannot be used
   */
  public abstract C build();

  final ClientOptions built() {
    return options.build();
  }

  @SuppressWarnings("unchecked")
  private B self() {
    return (B) this;
  }
}
