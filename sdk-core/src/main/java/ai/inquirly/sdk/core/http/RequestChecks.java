package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.CredentialKind;
import ai.inquirly.sdk.core.Endpoint;
import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import jakarta.annotation.Nullable;
import java.util.Set;

/** Refuses, before the network, what the server would answer with a riddle. */
final class RequestChecks {
  private RequestChecks() {}

  static void check(@Nullable ApiRequest<?> request, ClientOptions options, Plane served) {
    if (request == null) {
      throw new InvalidRequestException("the request is null; there is nothing to send");
    }
    checkPlane(request.endpoint(), served);
    if (served != Plane.PUBLIC) {
      checkCredential(request, options);
    }
    request.options().headers().forEach((name, value) -> HeaderChecks.check(request, name, value));
  }

  private static void checkPlane(Endpoint<?> endpoint, Plane served) {
    if (endpoint.plane() != served) {
      throw refused(
          endpoint,
          "belongs to the "
              + word(endpoint.plane())
              + " part of the API, this client to "
              + "the "
              + word(served)
              + " one; call it with "
              + clientOf(endpoint.plane()));
    }
  }

  private static void checkCredential(ApiRequest<?> request, ClientOptions options) {
    Endpoint<?> endpoint = request.endpoint();
    if (options.credential() == null) {
      throw refused(
          endpoint,
          "needs a token and this client has none; give the client's builder one of "
              + endpoint.credentials());
    }
    CredentialKind kind = options.credential().kind();
    Set<CredentialKind> accepted = endpoint.credentials();
    if (kind == CredentialKind.AGENT_BOT && !accepted.contains(kind)) {
      if (options.checkBotAccess()) {
        throw refused(
            endpoint,
            "may not be called with an agent bot's token: server 4.1 answers 401. Use a user's"
                + " token, or checkBotAccess(false) if your server allows it");
      }
    } else if (!accepted.isEmpty() && !accepted.contains(kind)) {
      throw refused(endpoint, "takes a token of " + accepted + ", not of " + kind);
    }
  }

  private static InvalidRequestException refused(Endpoint<?> endpoint, String why) {
    return new InvalidRequestException(endpoint.id() + " " + why);
  }

  private static String word(Plane plane) {
    return plane.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String clientOf(Plane plane) {
    return switch (plane) {
      case APPLICATION -> "InquirlyClient";
      case PLATFORM -> "InquirlyPlatformClient";
      case PUBLIC -> "InquirlyPublicClient";
    };
  }
}
