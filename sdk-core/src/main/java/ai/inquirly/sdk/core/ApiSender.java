package ai.inquirly.sdk.core;

import java.util.concurrent.CompletableFuture;

/** Carries out calls. Implementations are safe for use by several threads. */
public interface ApiSender {
  /**
   * Sends a request and waits for the answer.
   *
   * @throws ai.inquirly.sdk.core.error.InquirlyException if it fails
   */
  <T> ApiResponse<T> send(ApiRequest<T> request);

  /**
   * Sends a request without waiting. Cancelling the future ends the call and any retry that is due.
   */
  <T> CompletableFuture<ApiResponse<T>> sendAsync(ApiRequest<T> request);
}
