package ai.inquirly.sdk.benchmarks.limit;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** The people of a conversation. */
public record ConversationMeta(
    Contact sender,
    String channel,
    Agent assignee,
    String assigneeType,
    Team team,
    boolean hmacVerified) {
  static ConversationMeta read(JsonParser in) throws IOException {
    Contact sender = null;
    String channel = null;
    Agent assignee = null;
    String assigneeType = null;
    Team team = null;
    boolean hmacVerified = false;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "sender" -> sender = Json.object(in, Contact::read);
        case "channel" -> channel = Json.text(in);
        case "assignee" -> assignee = Json.object(in, Agent::read);
        case "assignee_type" -> assigneeType = Json.text(in);
        case "team" -> team = Json.object(in, Team::read);
        case "hmac_verified" -> hmacVerified = Json.flag(in);
        default -> Json.skip(in);
      }
    }
    return new ConversationMeta(sender, channel, assignee, assigneeType, team, hmacVerified);
  }
}
