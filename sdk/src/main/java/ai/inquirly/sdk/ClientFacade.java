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
  private final SendObservers observers;

  ClientFacade(ApiClient client, SendObservers observers) {
    this.client = client;
    this.observers = observers;
  }

  @Override
  public final <T> ApiResponse<T> send(ApiRequest<T> request) {
    return observers.send(client, request);
  }

  @Override
  public final <T> CompletableFuture<ApiResponse<T>> sendAsync(ApiRequest<T> request) {
    return observers.sendAsync(client, request);
  }

  /**
   * Shows the observer all that this client, the one that it was derived from and those derived
   * with it send from now on, until {@link #removeObserver}.
   */
  public final void addObserver(SendObserver observer) {
    observers.add(observer);
  }

  /** Shows the observer no more. */
  public final void removeObserver(SendObserver observer) {
    observers.remove(observer);
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

  final SendObservers observers() {
    return observers;
  }

  /** Address and kind of credential; never the token. */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[" + client.options() + "]";
  }
}
