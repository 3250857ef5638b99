package ai.inquirly.sdk.core.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** The first to see a request when it has its thread. */
final class AttemptStart implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Exchange exchange = request.tag(Exchange.class);
    return chain.proceed(exchange == null ? request : exchange.begin(request));
  }
}
