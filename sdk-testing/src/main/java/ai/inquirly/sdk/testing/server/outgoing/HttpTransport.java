package ai.inquirly.sdk.testing.server.outgoing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Sends over the network, with the real server's time limits. Of the answers that lead elsewhere
 * only 303 does so to a POST; the GET that it asks for follows the others as well.
 */
final class HttpTransport implements Transport {
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final int SEE_OTHER = 303;
  private static final Set<Integer> FOLLOWED_BY_GET = Set.of(301, 302, SEE_OTHER, 307);
  private static final int MOST_REDIRECTS = 10;

  /** Made at the first delivery: a fake without webhooks starts without it. */
  private static final class Client {
    static final HttpClient INSTANCE =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LIMIT).build();
  }

  @Override
  public CompletableFuture<Integer> send(OutgoingRequest request) {
    try {
      HttpRequest.Builder post = to(URI.create(request.url()), request);
      return exchange(
          request, post.POST(BodyPublishers.ofByteArray(request.body())), MOST_REDIRECTS);
    } catch (IllegalArgumentException noAddress) {
      return CompletableFuture.failedFuture(noAddress);
    }
  }

  private static CompletableFuture<Integer> exchange(
      OutgoingRequest request, HttpRequest.Builder message, int redirectsLeft) {
    return Client.INSTANCE
        .sendAsync(message.build(), BodyHandlers.discarding())
        .thenCompose(
            response -> {
              Optional<String> elsewhere = elsewhere(response);
              return elsewhere.isEmpty() || redirectsLeft == 0
                  ? CompletableFuture.completedFuture(response.statusCode())
                  : exchange(
                      request,
                      to(response.uri().resolve(elsewhere.get()), request).GET(),
                      redirectsLeft - 1);
            });
  }

  private static Optional<String> elsewhere(HttpResponse<?> response) {
    boolean followed =
        response.request().method().equals("GET")
            ? FOLLOWED_BY_GET.contains(response.statusCode())
            : response.statusCode() == SEE_OTHER;
    return followed ? response.headers().firstValue("Location") : Optional.empty();
  }

  private static HttpRequest.Builder to(URI uri, OutgoingRequest request) {
    HttpRequest.Builder message = HttpRequest.newBuilder(uri).timeout(LIMIT);
    request.headers().forEach(message::header);
    return message;
  }
}
