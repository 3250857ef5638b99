package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.TokenHeader;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import jakarta.annotation.Nullable;
import java.util.List;

/** Refuses headers of a request that would change what was checked, or that are none. */
final class HeaderChecks {
  private static final List<String> OF_THE_BODY =
      List.of("Content-Length", "Transfer-Encoding", "Content-Encoding", "Content-Type", "Host");

  private HeaderChecks() {}

  static void check(ApiRequest<?> request, @Nullable String name, @Nullable String value) {
    if (name == null || value == null) {
      throw refused(request, "has a header without a name or value (" + name + "); leave it out");
    }
    if (isToken(name)) {
      throw refused(request, "sets a token by header; use request.token(..)");
    }
    if (OF_THE_BODY.stream().anyMatch(own -> same(own, name))) {
      throw refused(request, "sets header " + name + ", which follows from the body");
    }
    if (changesTheMethod(name)) {
      throw refused(
          request,
          "sets header "
              + name
              + ", with which the server would carry out another method; make the request with"
              + " that method (ApiRequest.of)");
    }
    if (same("Accept-Encoding", name)) {
      throw refused(
          request,
          "sets header "
              + name
              + ", with which compressed answers would stay so; gzip is asked for by itself");
    }
    if (!name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
      throw refused(request, "has a header whose name is no HTTP token");
    }
    if (!value.matches("[\\t\\x20-\\x7E]*")) {
      throw refused(
          request, "has a character in header " + name + " that no header may hold; encode it");
    }
  }

  /** Whether the server reads a token from it. */
  static boolean isToken(String name) {
    return same(TokenHeader.DASHES.headerName(), name);
  }

  /** Whether the server takes the method from it, instead of the request's own. */
  static boolean changesTheMethod(String name) {
    return same("X-HTTP-Method-Override", name);
  }

  /** As the server compares names: without regard to case, and {@code _} is {@code -}. */
  private static boolean same(String dashed, String name) {
    return dashed.equalsIgnoreCase(name.replace('_', '-'));
  }

  private static InvalidRequestException refused(ApiRequest<?> request, String why) {
    return new InvalidRequestException(request.endpoint().id() + " " + why);
  }
}
