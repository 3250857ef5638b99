package ai.inquirly.sdk.core.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Whether a call is repeated rests on its method, so no interceptor may have the server carry out
 * another one.
 */
final class MethodGuard implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    for (String name : request.headers().names()) {
      if (HeaderChecks.changesTheMethod(name)) {
        throw new InterceptorFailedException("added header " + name + ", which changes the method");
      }
    }
    Exchange exchange = request.tag(Exchange.class);
    if (exchange != null && !exchange.method().equals(request.method())) {
      throw new InterceptorFailedException("changed the method to " + request.method());
    }
    return chain.proceed(request);
  }
}
