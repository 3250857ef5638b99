package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.Endpoint;
import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.Result;
import ai.inquirly.sdk.core.encode.EncodedRequest;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import jakarta.annotation.Nullable;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * Prepares downloads of the addresses that models carry. Whoever has such an address has the file,
 * so it is shown nowhere; the token goes to none of them.
 */
final class Downloads {
  private static final Endpoint<Void> FILE =
      Endpoint.of("Download.file", "GET", "/file").returns(Result.none());

  private Downloads() {}

  static PreparedCall prepare(@Nullable String address, ClientOptions options, Plane plane) {
    HttpUrl url = checked(address, options);
    Headers headers =
        new Headers.Builder()
            .add("Accept", "*/*")
            .add("User-Agent", UserAgent.of(options.application()))
            .build();
    return new PreparedCall(
        CallPreparation.info(FILE, plane),
        FILE,
        new EncodedRequest(url, null, true, false),
        "a file of " + Origins.of(url),
        Origins.of(url) + "/***",
        headers,
        null,
        null,
        options.retryPolicy(),
        null,
        null,
        options.queueTimeout(),
        true,
        true);
  }

  private static HttpUrl checked(@Nullable String address, ClientOptions options) {
    if (address == null || address.isBlank()) {
      throw new InvalidRequestException(
          "Download.file has no address: an empty thumb_url, for one, means that there is none");
    }
    HttpUrl url = HttpUrl.parse(address.strip());
    if (url == null) {
      throw new InvalidRequestException("Download.file takes an absolute http or https address");
    }
    if (!options.allows(url)) {
      throw new InvalidRequestException(
          "Download.file would fetch the file over plain http from "
              + url.host()
              + "; say allowInsecureHttp(true) if that is meant");
    }
    return url;
  }
}
