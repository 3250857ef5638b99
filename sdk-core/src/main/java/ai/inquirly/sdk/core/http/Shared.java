package ai.inquirly.sdk.core.http;

import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;

/** What a client and those derived from it have in common: connections, threads, timer. */
final class Shared {
  private final Dispatcher dispatcher;
  private final ConnectionPool pool;
  private final Timing timing;
  private final ServerClock serverClock;
  private final InFlight inFlight = new InFlight(null);

  Shared(int maxConcurrentCalls, Timing timing) {
    this.dispatcher = HttpClients.dispatcher(maxConcurrentCalls);
    this.pool = HttpClients.pool(maxConcurrentCalls);
    this.timing = timing;
    this.serverClock = new ServerClock(timing);
  }

  Dispatcher dispatcher() {
    return dispatcher;
  }

  ConnectionPool pool() {
    return pool;
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
    dispatcher.executorService().shutdown();
    pool.evictAll();
  }
}
