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

/** A running fake: one installation behind one port on loopback. */
public final class FakeServer implements AutoCloseable {
  private final Installation installation;
  private final Dispatcher dispatcher;
  private final HttpListener listener;
  private volatile Interceptor interceptor =
      (request, transmission, next) -> transmission.send(next.get());

  private FakeServer(ServerOptions options) {
    installation = NewInstallation.create(options);
    Routes routes = new Routes();
    for (Operations operations : Sections.all()) {
      operations.register(routes);
    }
    Sections.listen(installation);
    dispatcher = new Dispatcher(installation, routes);
    listener = HttpListener.start(options.port(), this::respond);
    if (options.origin() == null) {
      installation.origin(url());
    }
  }

  /** Starts a server with an installation that holds nothing but a platform app. */
  public static FakeServer start(ServerOptions options) {
    return new FakeServer(options);
  }

  /** The state, to be read and changed under its lock. */
  public Installation installation() {
    return installation;
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

  @Override
  public void close() {
    listener.close();
  }

  private void respond(IncomingRequest request, Transmission transmission) throws IOException {
    interceptor.intercept(request, transmission, () -> answer(request));
  }

  private Answer answer(IncomingRequest request) {
    long start = System.nanoTime();
    Answer answer = dispatcher.dispatch(request);
    return AnswerHeaders.complete(
        request, answer, System.nanoTime() - start, installation.secrets().uuid());
  }
}
