package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.core.json.DriftListener;
import jakarta.annotation.Nullable;

/**
 * Reads deliveries. Unverified: where a receiver is open to the world, read with {@link
 * WebhookVerifier#parse} or hand everything to a {@link WebhookRouter}.
 */
public final class Webhooks {
  private Webhooks() {}

  /**
   * Reads the body of a delivery.
   *
   * @param body the bytes as they came
   * @return the record of the event, or {@link UnknownEvent}
   * @throws MalformedWebhookException if the body is no JSON object with an {@code event}
   */
  public static WebhookEvent parse(@Nullable byte[] body) {
    return parse(body, DriftListener.NONE);
  }

  /**
   * As {@link #parse(byte[])}, and tells what the delivery has that this SDK does not model.
   * Nothing of it is lost.
   */
  public static WebhookEvent parse(@Nullable byte[] body, DriftListener drift) {
    return EventReader.read(body, drift);
  }
}
