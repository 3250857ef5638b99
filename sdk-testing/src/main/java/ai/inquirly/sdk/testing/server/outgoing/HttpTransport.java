package ai.inquirly.sdk.testing.server.outgoing;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpRetryException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Sends over the network, each time over a new connection and with the real server's time limits.
 * Of the answers that lead elsewhere only 303 does so to a POST; the GET that it asks for follows
 * the others as well.
 */
final class HttpTransport implements Transport {
  private static final int LIMIT_MILLIS = (int) Duration.ofSeconds(5).toMillis();
  private static final int SEE_OTHER = 303;
  private static final Set<Integer> FOLLOWED_BY_GET = Set.of(301, 302, SEE_OTHER, 307);
  private static final int MOST_REDIRECTS = 10;

  /** Each receiver has one delivery at a time, so there are as many threads as slow receivers. */
  private static final Executor THREADS =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          1,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          task -> {
            Thread thread = new Thread(task, "fake deliveries");
            thread.setDaemon(true);
            return thread;
          });

  @Override
  public CompletableFuture<Integer> send(OutgoingRequest request) {
    return CompletableFuture.supplyAsync(() -> deliver(request), THREADS);
  }

  private static int deliver(OutgoingRequest request) {
    try {
      URI uri = URI.create(request.url());
      String method = "POST";
      for (int redirectsLeft = MOST_REDIRECTS; ; redirectsLeft--) {
        HttpURLConnection connection = connection(uri, method, request);
        int status = status(connection);
        String location = connection.getHeaderField("Location");
        connection.disconnect();
        boolean followed =
            method.equals("GET") ? FOLLOWED_BY_GET.contains(status) : status == SEE_OTHER;
        if (!followed || location == null || redirectsLeft == 0) {
          return status;
        }
        uri = uri.resolve(location);
        method = "GET";
      }
    } catch (IOException failure) {
      throw new CompletionException(failure);
    }
  }

  private static HttpURLConnection connection(URI uri, String method, OutgoingRequest request)
      throws IOException {
    if (!(uri.toURL().openConnection(Proxy.NO_PROXY) instanceof HttpURLConnection connection)) {
      throw new IOException("bad URI: " + uri);
    }
    connection.setRequestMethod(method);
    connection.setInstanceFollowRedirects(false);
    connection.setConnectTimeout(LIMIT_MILLIS);
    connection.setReadTimeout(LIMIT_MILLIS);
    request.headers().forEach(connection::setRequestProperty);
    connection.setRequestProperty("Connection", "close");
    if (method.equals("POST")) {
      connection.setDoOutput(true);
      // what is streamed is sent once, whatever happens
      connection.setFixedLengthStreamingMode(request.body().length);
      try (OutputStream out = connection.getOutputStream()) {
        out.write(request.body());
      }
    }
    return connection;
  }

  private static int status(HttpURLConnection connection) throws IOException {
    try {
      return connection.getResponseCode();
    } catch (HttpRetryException asksForCredentials) {
      return asksForCredentials.responseCode();
    }
  }
}
