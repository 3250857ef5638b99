package ai.inquirly.sdk.core.http;

import okhttp3.OkHttpClient;

/** What a client and those derived from it have in common: connections, threads, timer. */
final class Shared {
  private final OkHttpClient http;
  private final Timing timing;
  private final ServerClock serverClock;
  private final InFlight inFlight = new InFlight(null);

  Shared(int maxConcurrentCalls, Timing timing) {
    this.http = HttpClients.base(maxConcurrentCalls);
    this.timing = timing;
    this.serverClock = new ServerClock(timing);
  }

  /** Without any of the options, which differ between the clients. */
  OkHttpClient http() {
    return http;
  }

  Timing timing() {
    return timing;
  }

  ServerClock serverClock() {
    return serverClock;
  }

  InFlight inFlight() {
    return inFlight;
  }

  void close() {
    inFlight.close();
    timing.close();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
