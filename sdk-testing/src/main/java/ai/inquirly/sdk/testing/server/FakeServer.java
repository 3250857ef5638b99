package ai.inquirly.sdk.testing.server;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.http.AnswerHeaders;
import ai.inquirly.sdk.testing.server.http.HttpListener;
import ai.inquirly.sdk.testing.server.http.HttpListener.Transmission;
import ai.inquirly.sdk.testing.server.http.IncomingRequest;
import ai.inquirly.sdk.testing.server.routing.Dispatcher;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Installation;
import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/** A running fake: one installation behind one port on loopback. */
public final class FakeServer implements AutoCloseable {
  private final List<ExchangeListener> listeners =
      ServiceLoader.load(ExchangeListener.class).stream().map(ServiceLoader.Provider::get).toList();
  private final ServerOptions options;
  private final Consumer<Installation> data;
  private final Routes routes = new Routes();
  private final HttpListener listener;
  private volatile World world;
  private volatile Interceptor interceptor =
      (request, transmission, next) -> transmission.send(next.get());

  /** A state with what leads requests to it; replaced as a whole. */
  private record World(Installation installation, Dispatcher dispatcher) {}

  private FakeServer(ServerOptions options, Consumer<Installation> data) {
    this.options = options;
    this.data = data;
    for (Operations operations : Sections.all()) {
      operations.register(routes);
    }
    listener = HttpListener.bind(options.port(), this::respond);
    reset();
    listener.start();
  }

  /** Starts a server with an installation that holds nothing but a platform app. */
  public static FakeServer start(ServerOptions options) {
    return new FakeServer(options, installation -> {});
  }

  /**
   * Starts a server whose installation holds more.
   *
   * @param data adds it, at the start and at each {@link #reset()}
   */
  public static FakeServer start(ServerOptions options, Consumer<Installation> data) {
    return new FakeServer(options, data);
  }

  /** Begins anew, with the state that a fresh server has, at the same address. */
  public void reset() {
    Installation installation = NewInstallation.create(options);
    if (options.origin() == null) {
      installation.origin(url());
    }
    installation.outbox().watch(request -> listeners.forEach(l -> l.delivered(request)));
    Sections.listen(installation);
    data.accept(installation);
    World former = world;
    if (former != null) {
      former.installation().outbox().close();
    }
    world = new World(installation, new Dispatcher(installation, routes));
  }

  /** The state, to be read and changed under its lock. */
  public Installation installation() {
    return world.installation();
  }

  /** The port on loopback. */
  public int port() {
    return listener.port();
  }

  /** The server's address, without a slash at its end. */
  public String url() {
    return "http://127.0.0.1:" + port();
  }

  /** Puts something between the connection and the operations, instead of what stood there. */
  public void intercept(Interceptor newInterceptor) {
    interceptor = newInterceptor;
  }

  /** Performs a request without the network, past whatever {@linkplain #intercept stands there}. */
  public Answer perform(IncomingRequest request) {
    long start = System.nanoTime();
    World current = world;
    Answer answer = current.dispatcher().dispatch(request);
    String requestId = current.installation().secrets().uuid();
    Answer complete = AnswerHeaders.complete(request, answer, System.nanoTime() - start, requestId);
    listeners.forEach(listener -> listener.performed(request, complete));
    return complete;
  }

  @Override
  public void close() {
    listener.close();
    installation().outbox().close();
  }

  private void respond(IncomingRequest request, Transmission transmission) throws IOException {
    interceptor.intercept(request, transmission, () -> perform(request));
  }
}
