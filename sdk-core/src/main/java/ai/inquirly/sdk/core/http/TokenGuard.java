package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.TokenHeader;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * The last to see a request: whatever interceptors did, at most one token header goes out, in one
 * spelling, and only to the configured origin. The server reads two as one wrong token.
 */
final class TokenGuard implements Interceptor {
  private final HttpUrl baseUrl;
  private final @Nullable TokenHeader header;

  /** With a null header, no token goes out at all. */
  TokenGuard(HttpUrl baseUrl, @Nullable TokenHeader header) {
    this.baseUrl = baseUrl;
    this.header = header;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Request.Builder guarded = request.newBuilder();
    for (String name : request.headers().names()) {
      if (HeaderChecks.isToken(name)) {
        guarded.removeHeader(name);
      }
    }
    if (header != null && Origins.same(request.url(), baseUrl)) {
      List<String> tokens = request.headers(header.headerName());
      if (!tokens.isEmpty()) {
        guarded.header(header.headerName(), tokens.get(tokens.size() - 1));
      }
    }
    return chain.proceed(guarded.build());
  }
}
