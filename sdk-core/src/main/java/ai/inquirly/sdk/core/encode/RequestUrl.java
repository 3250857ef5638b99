package ai.inquirly.sdk.core.encode;

import jakarta.annotation.Nullable;
import okhttp3.HttpUrl;

/** Puts an address together, within the lengths that the server reads. */
final class RequestUrl {
  /** Measured: one byte more is answered with an empty 400. */
  static final int MAX_PATH = 8_192;

  /** Measured, as above. */
  static final int MAX_QUERY = 10_240;

  /** Of path, question mark and query together, by the web server's source. */
  static final int MAX_TARGET = 12_288;

  private RequestUrl() {}

  /** The address of an encoded path below the base URL, whose own path is kept in front. */
  static HttpUrl of(HttpUrl baseUrl, String path, @Nullable String query, Refusals refuse) {
    String wholePath = baseUrl.encodedPath().replaceFirst("/+$", "") + path;
    int queryLength = query == null ? 0 : query.length();
    if (wholePath.length() > MAX_PATH) {
      throw refuse.of(
          "the path",
          "is "
              + wholePath.length()
              + " bytes long when encoded and the server reads 8,192: use a shorter value");
    }
    if (queryLength > MAX_QUERY || wholePath.length() + 1 + queryLength > MAX_TARGET) {
      throw refuse.of(
          "the query",
          "is "
              + queryLength
              + " bytes long when encoded and the server reads 10,240, or 12,288 with the path: use"
              + " a filter operation (contacts().filter, conversations().filter), which takes its"
              + " conditions in the body, or ask in several calls");
    }
    return baseUrl
        .newBuilder()
        .encodedPath(wholePath)
        .encodedQuery(query)
        .encodedFragment(null)
        .build();
  }
}
