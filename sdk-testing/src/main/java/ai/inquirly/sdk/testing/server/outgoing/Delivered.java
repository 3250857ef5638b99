package ai.inquirly.sdk.testing.server.outgoing;

/**
 * A delivery that was tried.
 *
 * @param delivery what was to be delivered
 * @param request how it was sent
 * @param status the receiver's answer, 0 if there was none
 * @param error why it counts as failed, null if it does not
 */
public record Delivered(Delivery delivery, OutgoingRequest request, int status, String error) {}
