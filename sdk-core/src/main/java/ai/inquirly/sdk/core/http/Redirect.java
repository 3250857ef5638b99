package ai.inquirly.sdk.core.http;

import jakarta.annotation.Nullable;
import okhttp3.HttpUrl;
import okhttp3.Response;

/**
 * Where a redirect leads, or why it is not followed. Only reads are: OkHttp, left alone, would
 * carry the token to other hosts, go from https to http, and send a POST again.
 *
 * @param target null if it is not followed
 * @param refusal why not; empty if it is
 */
record Redirect(@Nullable HttpUrl target, String refusal) {
  static final int MOST_HOPS = 5;

  /** The redirect that an answer is; null if it is none. */
  static @Nullable Redirect of(Response response, int hops) {
    String location = response.header("Location");
    if (!isRedirect(response.code()) || location == null) {
      return null;
    }
    HttpUrl from = response.request().url();
    HttpUrl target = from.resolve(location);
    if (target == null) {
      return refused("the server redirects to something that is no http address");
    }
    String method = response.request().method();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return refused(
          "the server redirects to "
              + Origins.of(target)
              + "; a "
              + method
              + " is never sent again by a redirect, so set the base URL to where it leads");
    }
    if (from.isHttps() && !target.isHttps()) {
      return refused("the server redirects from https to http, which is not followed");
    }
    return hops >= MOST_HOPS
        ? refused("more than " + MOST_HOPS + " redirects in a row")
        : new Redirect(target, "");
  }

  private static Redirect refused(String why) {
    return new Redirect(null, why);
  }

  private static boolean isRedirect(int status) {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }
}
