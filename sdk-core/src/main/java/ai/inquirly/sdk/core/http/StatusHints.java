package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.error.BodyForm;
import ai.inquirly.sdk.core.error.ErrorAnswer;
import java.util.List;

/** What a status means on this API, and what to do. */
final class StatusHints {
  private static final int MESSAGES_A_MINUTE = 200;

  private StatusHints() {}

  static String of(PreparedCall call, ErrorAnswer answer) {
    return switch (answer.status()) {
      case 400 ->
          answer.form() == BodyForm.EMPTY && answer.header("Content-Type") == null
              ? "the web server refused it before the application: address or header too long or"
                  + " malformed; filter operations (POST) take long conditions"
              : "";
      case 402 -> "the account's plan does not allow it: a limit of agents or inboxes is reached";
      case 403 -> "this API refuses with 401, so a proxy or firewall before it may have answered";
      case 404 ->
          answer.form() == BodyForm.HTML
              ? "no such path on this server: check the base URL"
              : "no such record, or none that this "
                  + (call.info().plane() == Plane.PUBLIC ? "inbox" : "token")
                  + " may see; check the ids";
      case 406 -> "the server cannot answer in this form; check the path's suffix and Accept";
      case 407 ->
          "the proxy between here and the server wants credentials: give a proxyAuthenticator by"
              + " configureHttpClient";
      case 408 -> "the server waited too long for the rest of the request; it did nothing";
      case 413 ->
          "the request is larger than the server or a proxy before it takes; send smaller files";
      case 429 ->
          "the limit of this address, account or token is used up until the server's next full"
              + " minute";
      case 422 -> ofValidation(call, answer);
      default -> "";
    };
  }

  /** On the public plane the form tells the limit of messages from other refusals. */
  static boolean isMessageLimit(PreparedCall call, ErrorAnswer answer) {
    return call.info().plane() == Plane.PUBLIC
        && isNewMessage(call)
        && answer.attributes().equals(List.of("base"));
  }

  private static String ofValidation(PreparedCall call, ErrorAnswer answer) {
    if (isMessageLimit(call, answer)) {
      return "the rate limit of "
          + MESSAGES_A_MINUTE
          + " messages a minute in one conversation; it passes within a minute";
    }
    return call.info().plane() == Plane.APPLICATION && isNewMessage(call)
        ? "a possible cause is the rate limit of "
            + MESSAGES_A_MINUTE
            + " messages a minute in one conversation, which the server words like any refusal"
        : "";
  }

  private static boolean isNewMessage(PreparedCall call) {
    return call.method().equals("POST") && call.info().path().endsWith("/messages");
  }
}
