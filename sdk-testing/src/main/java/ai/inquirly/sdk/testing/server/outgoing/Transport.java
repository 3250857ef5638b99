package ai.inquirly.sdk.testing.server.outgoing;

import java.util.concurrent.CompletableFuture;

/** Carries deliveries to their receivers. */
@FunctionalInterface
public interface Transport {
  /** Sends; gives the status of the answer, or fails if there is none. */
  CompletableFuture<Integer> send(OutgoingRequest request);
}
