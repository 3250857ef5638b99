package ai.inquirly.sdk.benchmarks.limit;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Map;

/** What a message was made from. */
public record MessageOrigin(Long campaignId, Map<String, Object> templateParams) {
  static MessageOrigin read(JsonParser in) throws IOException {
    Long campaignId = null;
    Map<String, Object> templateParams = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "campaign_id" -> campaignId = Json.number(in);
        case "template_params" -> templateParams = Json.map(in);
        default -> Json.skip(in);
      }
    }
    return new MessageOrigin(campaignId, templateParams);
  }
}
