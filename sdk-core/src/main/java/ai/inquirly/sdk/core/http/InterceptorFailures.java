package ai.inquirly.sdk.core.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** What a user's interceptor throws fails the call; OkHttp would let it kill the thread. */
final class InterceptorFailures implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    try {
      return chain.proceed(chain.request());
    } catch (RuntimeException | Error e) {
      throw new InterceptorFailedException(e);
    }
  }
}
