package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.SendObserver;
import ai.inquirly.sdk.api.MessageRequests;
import ai.inquirly.sdk.api.PublicMessageRequests;
import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.json.Model;
import ai.inquirly.sdk.model.MessageCreateRequest;
import ai.inquirly.sdk.model.MessageType;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The messages that this program sends through its clients: their ids, and the sends whose answer
 * is not there yet. An event can overtake the answer of the call that caused it.
 */
final class OwnSends implements SendObserver {
  private static final int REMEMBERED = 10_000;
  private static final Duration FOR = Duration.ofHours(1);

  /** A send under way, which ends when its id is noted or it has failed. */
  private record Send(
      long conversationId,
      MessageType.Known type,
      boolean isPrivate,
      CompletableFuture<Void> settled) {
    boolean mayHaveCaused(MessageCreated event) {
      return conversationId == event.conversationId()
          && type == event.type().known()
          && isPrivate == event.isPrivate();
    }
  }

  private final RecentKeys ids = new RecentKeys(REMEMBERED);
  private final Set<Send> underWay = ConcurrentHashMap.newKeySet();
  private final long accountId;
  private final Clock clock;

  OwnSends(long accountId, Clock clock) {
    this.accountId = accountId;
    this.clock = clock;
  }

  @Override
  public void sending(ApiRequest<?> request, CompletionStage<? extends ApiResponse<?>> answer) {
    Send send = send(request);
    if (send == null) {
      return;
    }
    underWay.add(send);
    answer.whenComplete(
        (response, failure) -> {
          Long id = response == null ? null : idOf(response.body());
          if (id != null) {
            ids.add(id, clock.instant().plus(FOR), clock.instant());
          }
          underWay.remove(send);
          send.settled.complete(null);
        });
  }

  boolean isOwn(long messageId) {
    return ids.contains(messageId, clock.instant());
  }

  /** How many sends have no answer yet. */
  int underWay() {
    return underWay.size();
  }

  /** Ends when all sends are answered that are under way now and may have caused the event. */
  CompletableFuture<Void> whenSettled(MessageCreated event) {
    return CompletableFuture.allOf(
        underWay.stream()
            .filter(send -> send.mayHaveCaused(event))
            .map(Send::settled)
            .toArray(CompletableFuture<?>[]::new));
  }

  private @Nullable Send send(ApiRequest<?> request) {
    String operation = request.endpoint().id();
    if (operation.equals(MessageRequests.CREATE.id()) && number(request, 0) == accountId) {
      boolean isTyped = request.body() instanceof MessageCreateRequest;
      MessageCreateRequest body = isTyped ? (MessageCreateRequest) request.body() : null;
      MessageType type = body == null ? null : body.getMessageType();
      return new Send(
          number(request, 1),
          type == null ? MessageType.Known.OUTGOING : type.known(),
          body != null && Boolean.TRUE.equals(body.getIsPrivate()),
          new CompletableFuture<>());
    }
    return operation.equals(PublicMessageRequests.CREATE.id())
        ? new Send(number(request, 2), MessageType.Known.INCOMING, false, new CompletableFuture<>())
        : null;
  }

  /** Callers who fill in an endpoint by themselves may hand over any kind of number. */
  private static long number(ApiRequest<?> request, int place) {
    return request.pathValues().get(place) instanceof Number id ? id.longValue() : 0;
  }

  private static @Nullable Long idOf(@Nullable Object answer) {
    if (answer instanceof Model message) {
      return message.raw("id") instanceof Long id ? id : null;
    }
    return answer instanceof JsonNode json && json.path("id").isIntegralNumber()
        ? (Long) json.get("id").longValue()
        : null;
  }
}
