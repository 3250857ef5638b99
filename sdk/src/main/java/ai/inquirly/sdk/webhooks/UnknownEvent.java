package ai.inquirly.sdk.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalLong;

/**
 * An event of a kind that this SDK does not know: the API has moved on.
 *
 * @param name the event's name
 * @param json the whole body
 */
public record UnknownEvent(String name, JsonNode json) implements WebhookEvent {
  @Override
  public OptionalLong accountId() {
    JsonNode id = json.at("/account/id");
    return id.canConvertToLong() && id.isIntegralNumber()
        ? OptionalLong.of(id.longValue())
        : OptionalLong.empty();
  }

  /** The name only: the body may hold personal data. */
  @Override
  public String toString() {
    return "UnknownEvent[" + name + "]";
  }
}
