package ai.inquirly.sdk.testing.server.outgoing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Sends over the network, with the real server's time limits. */
final class HttpTransport implements Transport {
  private static final Duration LIMIT = Duration.ofSeconds(5);

  /** Made at the first delivery: a fake without webhooks starts without it. */
  private static final class Client {
    static final HttpClient INSTANCE =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LIMIT).build();
  }

  @Override
  public CompletableFuture<Integer> send(OutgoingRequest request) {
    try {
      HttpRequest.Builder post =
          HttpRequest.newBuilder(URI.create(request.url()))
              .timeout(LIMIT)
              .POST(BodyPublishers.ofByteArray(request.body()));
      request.headers().forEach(post::header);
      return Client.INSTANCE
          .sendAsync(post.build(), BodyHandlers.discarding())
          .thenApply(response -> response.statusCode());
    } catch (IllegalArgumentException noAddress) {
      return CompletableFuture.failedFuture(noAddress);
    }
  }
}
