package ai.inquirly.sdk.conformance;

import ai.inquirly.sdk.core.CredentialKind;
import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.error.ApiException;
import ai.inquirly.sdk.core.error.AuthenticationException;
import ai.inquirly.sdk.core.error.AuthenticationException.Reason;
import ai.inquirly.sdk.core.error.BadRequestException;
import ai.inquirly.sdk.core.error.BodyForm;
import ai.inquirly.sdk.core.error.NotAcceptableException;
import ai.inquirly.sdk.core.error.NotFoundException;
import ai.inquirly.sdk.core.error.ServerException;
import ai.inquirly.sdk.core.error.ValidationException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a recorded error answer has to become, read off the recording alone. */
final class ExpectedError {
  private static final Map<Integer, Class<? extends ApiException>> CLASSES =
      Map.of(
          400, BadRequestException.class,
          401, AuthenticationException.class,
          404, NotFoundException.class,
          406, NotAcceptableException.class,
          422, ValidationException.class,
          500, ServerException.class);

  private final Exchange exchange;

  ExpectedError(Exchange exchange) {
    this.exchange = exchange;
  }

  Class<? extends ApiException> exceptionClass() {
    return CLASSES.get(exchange.status());
  }

  BodyForm form() {
    String text = exchange.responseText();
    if (exchange.hasJson()) {
      return BodyForm.JSON;
    }
    return text.isEmpty()
        ? BodyForm.EMPTY
        : text.startsWith("<?xml") ? BodyForm.XML : BodyForm.HTML;
  }

  /** All texts of the body's messages, each on one line; none of a page. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    for (String key : List.of("error", "errors", "message")) {
      collect(exchange.responseJson().path(key), words);
    }
    return words;
  }

  /** The fields that the body names. */
  List<String> attributes() {
    List<String> names = new ArrayList<>();
    exchange.responseJson().path("attributes").forEach(name -> names.add(name.asText()));
    exchange.responseJson().path("error").fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Why a call was not authorized, by who made it. */
  Reason reason() {
    String caller = exchange.caller() == null ? "empty" : exchange.caller();
    if (plane() == Plane.PLATFORM) {
      return caller.equals("platform") ? Reason.NON_PERMISSIBLE_RESOURCE : Reason.TOKEN_UNKNOWN;
    }
    return switch (caller) {
      case "empty" -> Reason.HEADER_MISSING;
      case "bad" -> Reason.TOKEN_UNKNOWN;
      case "agent" ->
          Endpoints.get(exchange.operation()).administratorOnly()
              ? Reason.NOT_AN_ADMINISTRATOR
              : Reason.NO_INBOX_ACCESS;
      case "outsider" ->
          exchange.name().contains("suspended") ? Reason.ACCOUNT_SUSPENDED : Reason.NOT_A_MEMBER;
      case "bot" -> isOpenToBots() ? Reason.NO_INBOX_ACCESS : Reason.BOT_NOT_ALLOWED;
      case "platform" -> Reason.BOT_NOT_ALLOWED;
      default -> Reason.UNKNOWN; // an administrator who named users that do not exist
    };
  }

  Plane plane() {
    return Plane.ofPath(exchange.pathAndQuery());
  }

  private boolean isOpenToBots() {
    return Endpoints.get(exchange.operation()).credentials().contains(CredentialKind.AGENT_BOT);
  }

  private static void collect(JsonNode node, List<String> words) {
    if (node.isContainerNode()) {
      node.forEach(inner -> collect(inner, words));
    } else if (!node.isMissingNode()) {
      words.add(node.asText().replaceAll("\\s+", " ").strip());
    }
  }
}
