package ai.inquirly.sdk.core.encode;

import ai.inquirly.sdk.core.ApiRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Sends encoded requests over loopback HTTP and gives what arrived. */
final class Loopback implements AutoCloseable {
  private final MockWebServer server = new MockWebServer();
  private final OkHttpClient client = new OkHttpClient();

  Loopback() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return new MockResponse.Builder().code(200).build();
          }
        });
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HttpUrl url(String path) {
    return server.url(path);
  }

  RecordedRequest arrived(ApiRequest<?> request) throws IOException, InterruptedException {
    EncodedRequest encoded = new RequestEncoder().encode(request, url("/"));
    send(request.endpoint().method(), encoded);
    return server.takeRequest();
  }

  void send(String method, EncodedRequest encoded) throws IOException {
    Request call = new Request.Builder().url(encoded.url()).method(method, encoded.body()).build();
    try (Response response = client.newCall(call).execute()) {
      response.body().bytes();
    }
  }

  RecordedRequest take() throws InterruptedException {
    return server.takeRequest();
  }

  @Override
  public void close() {
    server.close();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
