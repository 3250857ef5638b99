package ai.inquirly.sdk;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.ApiSender;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who looks on while a client and those derived from it send. */
final class SendObservers {
  private final List<SendObserver> observers = new CopyOnWriteArrayList<>();

  void add(SendObserver observer) {
    observers.add(observer);
  }

  void remove(SendObserver observer) {
    observers.remove(observer);
  }

  <T> ApiResponse<T> send(ApiSender sender, ApiRequest<T> request) {
    if (observers.isEmpty()) {
      return sender.send(request);
    }
    CompletableFuture<ApiResponse<T>> answer = announced(request);
    try {
      ApiResponse<T> response = sender.send(request);
      answer.complete(response);
      return response;
    } catch (RuntimeException | Error e) {
      answer.completeExceptionally(e);
      throw e;
    }
  }

  <T> CompletableFuture<ApiResponse<T>> sendAsync(ApiSender sender, ApiRequest<T> request) {
    if (observers.isEmpty()) {
      return sender.sendAsync(request);
    }
    CompletableFuture<ApiResponse<T>> answer = announced(request);
    CompletableFuture<ApiResponse<T>> future = sender.sendAsync(request);
    future.whenComplete(
        (response, failure) -> {
          if (failure == null) {
            answer.complete(response);
          } else {
            answer.completeExceptionally(failure);
          }
        });
    return future;
  }

  private <T> CompletableFuture<ApiResponse<T>> announced(ApiRequest<T> request) {
    CompletableFuture<ApiResponse<T>> answer = new CompletableFuture<>();
    observers.forEach(observer -> observer.sending(request, answer));
    return answer;
  }
}
