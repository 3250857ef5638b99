package ai.inquirly.sdk.core;

/**
 * Base of the generated API classes: each of their methods sends one request and gives its body.
 */
public abstract class ApiGroup {
  private final ApiSender sender;

  protected ApiGroup(ApiSender sender) {
    this.sender = sender;
  }

  /** Carries out the calls. */
  protected final ApiSender sender() {
    return sender;
  }

  /** Sends the request and gives the body. */
  protected final <T> T body(ApiRequest<T> request) {
    return sender.send(request).body();
  }
}
