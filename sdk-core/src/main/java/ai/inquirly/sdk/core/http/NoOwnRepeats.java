package ai.inquirly.sdk.core.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * OkHttp answers 503 with {@code Retry-After: 0} by sending again, whatever its settings say; so it
 * does not get to see that header. {@link #restored} gives it back.
 */
final class NoOwnRepeats implements Interceptor {
  private static final String KEPT = "X-Inquirly-Retry-After";

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    String retryAfter = response.header("Retry-After");
    if (response.code() != 503 || retryAfter == null) {
      return response;
    }
    return response.newBuilder().removeHeader("Retry-After").header(KEPT, retryAfter).build();
  }

  /** The answer with the header under its own name. */
  static Response restored(Response response) {
    String retryAfter = response.header(KEPT);
    return retryAfter == null
        ? response
        : response.newBuilder().removeHeader(KEPT).header("Retry-After", retryAfter).build();
  }
}
