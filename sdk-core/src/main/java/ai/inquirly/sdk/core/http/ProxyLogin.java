package ai.inquirly.sdk.core.http;

import java.io.IOException;
import java.net.Proxy;
import okhttp3.Authenticator;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Gives a proxy its credentials with the first request. OkHttp does so for https, where it asks the
 * {@code proxyAuthenticator} before it opens the tunnel; for plain http it would wait for a 407 and
 * send the request again, which the SDK does not allow for bodies.
 */
final class ProxyLogin implements Interceptor {
  private static final String HEADER = "Proxy-Authorization";

  private final Authenticator authenticator;

  ProxyLogin(Authenticator authenticator) {
    this.authenticator = authenticator;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Connection connection = chain.connection();
    if (connection == null || request.isHttps() || request.header(HEADER) != null) {
      return chain.proceed(request);
    }
    if (connection.route().proxy().type() != Proxy.Type.HTTP) {
      return chain.proceed(request);
    }
    Request login = authenticator.authenticate(connection.route(), challenge(request, connection));
    String credentials = login == null ? null : login.header(HEADER);
    return chain.proceed(
        credentials == null ? request : request.newBuilder().header(HEADER, credentials).build());
  }

  /** What OkHttp makes up for tunnels, and its users' authenticators know. */
  private static Response challenge(Request request, Connection connection) {
    return new Response.Builder()
        .request(request.newBuilder().method("GET", null).build())
        .protocol(connection.protocol())
        .code(407)
        .message("Preemptive Authenticate")
        .header("Proxy-Authenticate", "OkHttp-Preemptive")
        .build();
  }
}
