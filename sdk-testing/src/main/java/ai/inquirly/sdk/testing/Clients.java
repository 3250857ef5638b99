package ai.inquirly.sdk.testing;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.InquirlyPlatformClient;
import ai.inquirly.sdk.InquirlyPublicClient;
import ai.inquirly.sdk.testing.server.FakeServer;
import okhttp3.OkHttpClient;

/** Makes the clients of a fake; they share connections and end with it. */
final class Clients implements AutoCloseable {
  private final FakeServer server;
  private final OkHttpClient network = new OkHttpClient();
  private final OkHttpClient inside;

  Clients(FakeServer server) {
    this.server = server;
    inside = network.newBuilder().addInterceptor(new InsideTransport(server)).build();
  }

  InquirlyClient application(String token) {
    return InquirlyClient.builder()
        .baseUrl(server.url())
        .apiAccessToken(token)
        .httpClient(network)
        .build();
  }

  /** A client that is not hindered by faults, and whose calls are not recorded. */
  InquirlyClient inside(String token) {
    return InquirlyClient.builder()
        .baseUrl(server.url())
        .apiAccessToken(token)
        .httpClient(inside)
        .build();
  }

  InquirlyClient bot(String token) {
    return InquirlyClient.builder()
        .baseUrl(server.url())
        .agentBotToken(token)
        .httpClient(network)
        .build();
  }

  InquirlyPlatformClient platform(String token) {
    return InquirlyPlatformClient.builder()
        .baseUrl(server.url())
        .platformAppToken(token)
        .httpClient(network)
        .build();
  }

  InquirlyPublicClient open() {
    return InquirlyPublicClient.builder().baseUrl(server.url()).httpClient(network).build();
  }

  @Override
  public void close() {
    network.dispatcher().cancelAll();
    network.dispatcher().executorService().shutdown();
    network.connectionPool().evictAll();
  }
}
