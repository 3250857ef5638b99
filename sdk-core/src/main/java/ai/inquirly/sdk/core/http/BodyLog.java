package ai.inquirly.sdk.core.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;

/** Logs bodies with everything personal masked; on demand only. */
final class BodyLog implements Interceptor {
  private static final int MAX_BYTES = 64 << 10;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    if (!CallLog.isTracing()) {
      return chain.proceed(request);
    }
    CallLog.trace("sends " + sent(request));
    Response response = chain.proceed(request);
    CallLog.trace("got " + response.code() + " " + received(response));
    return response;
  }

  private static String sent(Request request) throws IOException {
    if (request.body() == null) {
      return "no body";
    }
    long length = request.body().contentLength();
    if (length < 0 || length > MAX_BYTES || !isJson(String.valueOf(request.body().contentType()))) {
      return request.body().contentType() + ", " + length + " bytes";
    }
    Buffer buffer = new Buffer();
    request.body().writeTo(buffer);
    return MaskedJson.of(buffer.readUtf8());
  }

  private static String received(Response response) throws IOException {
    if (!isJson(response.header("Content-Type", ""))) {
      return response.header("Content-Type", "without a type");
    }
    String start = new String(response.peekBody(MAX_BYTES).bytes(), StandardCharsets.UTF_8);
    return MaskedJson.of(start);
  }

  private static boolean isJson(String contentType) {
    return contentType.startsWith("application/json");
  }
}
