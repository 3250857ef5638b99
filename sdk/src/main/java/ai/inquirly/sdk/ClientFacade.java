package ai.inquirly.sdk;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.ApiSender;
import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.http.ApiClient;
import java.util.concurrent.CompletableFuture;

/**
 * What the clients of all three planes have in common. Immutable and safe for use by several
 * threads: make one, keep it, and close it at the end. All threads are daemons, so a program that
 * forgets to close still ends.
 */
public abstract class ClientFacade implements ApiSender, AutoCloseable {
  private final ApiClient client;

  ClientFacade(ApiClient client) {
    this.client = client;
  }

  @Override
  public final <T> ApiResponse<T> send(ApiRequest<T> request) {
    return client.send(request);
  }

  @Override
  public final <T> CompletableFuture<ApiResponse<T>> sendAsync(ApiRequest<T> request) {
    return client.sendAsync(request);
  }

  /** All that is set on this client. */
  public final ClientOptions options() {
    return client.options();
  }

  /** Ends all calls that are under way at once and lets go of connections and threads. */
  @Override
  public final void close() {
    client.close();
  }

  final ApiClient client() {
    return client;
  }

  /** Address and kind of credential; never the token. */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[" + client.options() + "]";
  }
}
