package ai.inquirly.sdk.testing;

import java.util.Map;

/**
 * One event that the server told one receiver.
 *
 * @param url the receiver
 * @param event the event's name
 * @param headers what was sent as headers
 * @param body what was sent, as it went over the wire
 * @param status the receiver's answer, 0 if there was none
 * @param error why it counts as failed, null if it does not
 */
public record FakeDelivery(
    String url, String event, Map<String, String> headers, String body, int status, String error) {}
