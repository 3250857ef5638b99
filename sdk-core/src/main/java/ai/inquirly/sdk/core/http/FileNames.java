package ai.inquirly.sdk.core.http;

import jakarta.annotation.Nullable;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.Response;

/** Finds the name of a downloaded file; never one that leads to another folder. */
final class FileNames {
  private static final Pattern ENCODED =
      Pattern.compile("filename\\*\\s*=\\s*UTF-8''([^;\\s]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLAIN =
      Pattern.compile("filename\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);

  private FileNames() {}

  static String of(Response response) {
    String disposition = response.header("Content-Disposition", "");
    String name = encoded(disposition);
    name = name == null ? plain(disposition) : name;
    return safe(name == null ? lastSegment(response.request().url()) : name);
  }

  private static @Nullable String encoded(String disposition) {
    Matcher matcher = ENCODED.matcher(disposition);
    if (!matcher.find()) {
      return null;
    }
    try {
      return URLDecoder.decode(matcher.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }

  private static @Nullable String plain(String disposition) {
    Matcher matcher = PLAIN.matcher(disposition);
    if (!matcher.find()) {
      return null;
    }
    return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
  }

  private static String lastSegment(HttpUrl url) {
    return url.pathSegments().get(url.pathSize() - 1);
  }

  private static String safe(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("\\p{Cntrl}", "").strip();
    return clean.isEmpty() || clean.equals(".") || clean.equals("..") ? "file" : clean;
  }
}
