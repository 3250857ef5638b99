package ai.inquirly.sdk.core;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import jakarta.annotation.Nullable;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Makes the address of an installation out of what users write. */
final class BaseUrl {
  private static final Pattern API_PATH =
      Pattern.compile("(/(platform|public))?/api(/v\\d+)?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://.*");

  private BaseUrl() {}

  static HttpUrl normalised(@Nullable String text, boolean allowInsecureHttp) {
    if (text == null || text.isBlank()) {
      throw new InvalidRequestException(
          "the base URL is missing: set baseUrl(\"https://..\") to the address of your"
              + " installation (INQUIRLY_BASE_URL)");
    }
    HttpUrl url = parsed(text.strip());
    if (!isSafe(url) && !allowInsecureHttp) {
      throw new InvalidRequestException(
          "the base URL http://"
              + url.host()
              + " would send the token in clear: use https, or say allowInsecureHttp(true)");
    }
    String path = url.encodedPath().replaceAll("/+$", "");
    return url.newBuilder().encodedPath(API_PATH.matcher(path).replaceFirst("") + "/").build();
  }

  /** Whether what is sent there cannot be read on the way. */
  static boolean isSafe(HttpUrl url) {
    return url.isHttps() || isLoopback(url.host());
  }

  private static HttpUrl parsed(String text) {
    if (!SCHEME.matcher(text).matches()) {
      throw new InvalidRequestException(
          "the base URL has no scheme: write https://" + withoutUser(text));
    }
    HttpUrl url = HttpUrl.parse(text);
    if (url == null) {
      throw new InvalidRequestException(
          "the base URL is no http or https address; it should look like https://chat.example.com");
    }
    if (!url.encodedUsername().isEmpty() || !url.encodedPassword().isEmpty()) {
      throw new InvalidRequestException(
          "the base URL must not hold a user name or password: give a token to the builder");
    }
    if (url.query() != null || url.fragment() != null) {
      throw new InvalidRequestException(
          "the base URL must end with the host or a path, without ? and #");
    }
    return url;
  }

  private static String withoutUser(String text) {
    String host = text.substring(text.lastIndexOf('@') + 1).replaceAll("[?#].*$", "");
    return host.replaceAll("^/+", "");
  }

  private static boolean isLoopback(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost")
        || name.endsWith(".localhost")
        || name.equals("::1")
        || name.matches("127(\\.\\d{1,3}){3}");
  }
}
