package ai.inquirly.sdk;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.ApiResponse;
import java.util.concurrent.CompletionStage;

/**
 * Told of each request that a client sends, with its answer: how a webhook router recognises what
 * it has caused itself. Must be thread-safe, return quickly and not throw.
 */
@FunctionalInterface
public interface SendObserver {
  /**
   * A request is about to be sent.
   *
   * @param answer ends with the answer or the failure, about when the caller has it; it may have
   *     callbacks that return quickly
   */
  void sending(ApiRequest<?> request, CompletionStage<? extends ApiResponse<?>> answer);
}
