package ai.inquirly.sdk.testing.server.routing;

import ai.inquirly.sdk.testing.server.http.IncomingRequest;
import ai.inquirly.sdk.testing.server.http.RequestValues;
import ai.inquirly.sdk.testing.server.http.UnreadableRequest;
import java.util.Locale;
import java.util.Set;

/** A POST that wants to be another verb: by header, or by a field of a form. */
final class MethodOverride {
  private static final Set<String> VERBS = Set.of("PATCH", "PUT", "DELETE", "GET");

  private MethodOverride() {}

  static IncomingRequest apply(IncomingRequest request) {
    if (!request.method().equals("POST")) {
      return request;
    }
    String wanted = request.header("x-http-method-override");
    if (wanted == null && isForm(request)) {
      wanted = formField(request);
    }
    String verb = wanted == null ? "" : wanted.trim().toUpperCase(Locale.ROOT);
    return VERBS.contains(verb) ? request.withMethod(verb) : request;
  }

  private static boolean isForm(IncomingRequest request) {
    return request.isOfType("application/x-www-form-urlencoded", "multipart/form-data");
  }

  private static String formField(IncomingRequest request) {
    try {
      return RequestValues.body(request).path("_method").textValue();
    } catch (UnreadableRequest later) {
      return null;
    }
  }
}
