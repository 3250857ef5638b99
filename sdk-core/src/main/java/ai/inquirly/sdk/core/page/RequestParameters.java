package ai.inquirly.sdk.core.page;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.json.Model;
import jakarta.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that a request asks for, by the names of the API. */
final class RequestParameters {
  private final ApiRequest<?> request;
  private final Map<String, Object> values = new TreeMap<>();

  RequestParameters(ApiRequest<?> request) {
    this.request = request;
    if (request.body() instanceof Model model) {
      model.accept(values::put);
    } else if (request.body() != null) {
      values.put("", request.body());
    }
    values.putAll(request.query());
  }

  @Nullable
  Object get(String name) {
    return values.get(name);
  }

  /**
   * A short text that differs, but for a chance of one in 2^72, between requests for different
   * lists; {@code cursor} is the parameter that moves during a walk.
   */
  String digest(String cursor) {
    values.remove(cursor);
    StringBuilder text = new StringBuilder();
    append(text, List.of(request.endpoint().method(), request.endpoint().path()));
    append(text, request.pathValues());
    append(text, values);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, 9));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  /** Each value with its length or count in front, so that no two values have the same text. */
  private static void append(StringBuilder out, @Nullable Object value) {
    if (value instanceof Model model) {
      append(out, model.toMap());
    } else if (value instanceof Map<?, ?> map) {
      out.append('{').append(map.size());
      Map<String, Object> sorted = new TreeMap<>();
      map.forEach((name, held) -> sorted.put(String.valueOf(name), held));
      sorted.forEach(
          (name, held) -> {
            append(out, name);
            append(out, held);
          });
    } else if (value instanceof Iterable<?> list) {
      out.append('[');
      list.forEach(element -> append(out, element));
      out.append(']');
    } else {
      String text = String.valueOf(value);
      out.append(value == null ? 'n' : 't').append(text.length()).append(':').append(text);
    }
  }
}
