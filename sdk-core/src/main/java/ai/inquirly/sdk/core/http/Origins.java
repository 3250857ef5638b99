package ai.inquirly.sdk.core.http;

import okhttp3.HttpUrl;

/** A token never leaves the origin that it was given for. */
final class Origins {
  private Origins() {}

  static boolean same(HttpUrl one, HttpUrl other) {
    return one.scheme().equals(other.scheme())
        && one.host().equals(other.host())
        && one.port() == other.port();
  }

  /** Scheme, host and port, as people write them. */
  static String of(HttpUrl url) {
    boolean usual = url.port() == HttpUrl.defaultPort(url.scheme());
    String host = url.host().contains(":") ? "[" + url.host() + "]" : url.host();
    return url.scheme() + "://" + host + (usual ? "" : ":" + url.port());
  }
}
