package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.Plane;
import java.util.Iterator;
import okhttp3.HttpUrl;

/**
 * The address of a call as messages may show it. Values of the query are masked; on the public
 * plane also texts in the path, since whoever has them may read and write as the contact.
 */
final class SafeUrl {
  private static final String MASK = "***";

  private SafeUrl() {}

  /** The path without the query. */
  static String path(ApiRequest<?> request, HttpUrl url, HttpUrl baseUrl) {
    if (request.endpoint().plane() != Plane.PUBLIC) {
      return url.encodedPath();
    }
    String path = request.endpoint().path();
    Iterator<Object> values = request.pathValues().iterator();
    for (String name : request.endpoint().pathParameters()) {
      Object value = values.next();
      path = path.replace("{" + name + "}", value instanceof Long ? value.toString() : MASK);
    }
    return baseUrl.encodedPath().replaceFirst("/$", "") + path;
  }

  /** The whole address, with the names of the query's parameters. */
  static String whole(ApiRequest<?> request, HttpUrl url, HttpUrl baseUrl) {
    StringBuilder safe = new StringBuilder(Origins.of(url)).append(path(request, url, baseUrl));
    char separator = '?';
    for (String name : url.queryParameterNames()) {
      safe.append(separator).append(name).append('=').append(MASK);
      separator = '&';
    }
    return safe.toString();
  }
}
