package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.Plane;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** Sets OkHttp up so that it carries out single attempts and decides nothing by itself. */
final class HttpClients {
  /** The server closes idle connections after 20 s without a word. */
  private static final long KEEP_ALIVE_SECONDS = 15;

  private HttpClients() {}

  /**
   * Derived from by all clients that share connections: the pool gives one out only to the TLS
   * socket factory that made it, and each client built from nothing makes a factory.
   */
  static OkHttpClient base(int maxConcurrentCalls) {
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher(maxConcurrentCalls))
        .connectionPool(pool(maxConcurrentCalls))
        .build();
  }

  private static Dispatcher dispatcher(int maxConcurrentCalls) {
    Dispatcher dispatcher = new Dispatcher(Threads.perTask("inquirly-call"));
    dispatcher.setMaxRequests(maxConcurrentCalls);
    dispatcher.setMaxRequestsPerHost(maxConcurrentCalls);
    return dispatcher;
  }

  static ConnectionPool pool(int maxConcurrentCalls) {
    return new ConnectionPool(maxConcurrentCalls, KEEP_ALIVE_SECONDS, TimeUnit.SECONDS);
  }

  static OkHttpClient create(ClientOptions options, Plane plane, OkHttpClient base) {
    OkHttpClient.Builder http =
        (options.httpClient() == null ? base : options.httpClient()).newBuilder();
    http.connectTimeout(options.connectTimeout())
        .readTimeout(options.readTimeout())
        .writeTimeout(options.writeTimeout());
    options.interceptors().forEach(http::addInterceptor);
    options.configureHttpClient().accept(http);
    secure(http, options, plane);
    return http.build();
  }

  private static void secure(OkHttpClient.Builder http, ClientOptions options, Plane plane) {
    Interceptor tokens =
        new TokenGuard(options.baseUrl(), plane == Plane.PUBLIC ? null : options.tokenHeader());
    http.retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        .authenticator(Authenticator.NONE)
        .cookieJar(CookieJar.NO_COOKIES)
        .cache(null)
        .callTimeout(Duration.ZERO);
    if (http.build().protocols().contains(Protocol.H2_PRIOR_KNOWLEDGE)) {
      // the server refuses HTTP/2 on plain http
      http.protocols(List.of(Protocol.HTTP_2, Protocol.HTTP_1_1));
    }
    http.interceptors().addAll(0, List.of(new AttemptStart(), new InterceptorFailures()));
    if (options.logBodies()) {
      http.addInterceptor(new BodyLog());
    }
    http.addNetworkInterceptor(new NoOwnRepeats())
        .addNetworkInterceptor(new ProxyLogin(http.build().proxyAuthenticator()))
        .addNetworkInterceptor(new MethodGuard())
        .addNetworkInterceptor(tokens);
  }
}
