package ai.inquirly.sdk.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/** Bodies of recorded deliveries, to be changed by tests. */
final class Samples {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<ObjectNode> BODIES = load();

  private Samples() {}

  /** The first recorded delivery of an event. */
  static ObjectNode body(String event) {
    return body(event, body -> true);
  }

  /** The first recorded delivery of an event that is as wanted. */
  static ObjectNode body(String event, Predicate<JsonNode> wanted) {
    return BODIES.stream()
        .filter(body -> body.get("event").asText().equals(event) && wanted.test(body))
        .findFirst()
        .orElseThrow()
        .deepCopy();
  }

  /** A message that a contact wrote. */
  static ObjectNode incoming(long messageId, long conversationId, String text) {
    ObjectNode body =
        body("message_created", b -> b.get("message_type").asText().equals("incoming"));
    body.put("id", messageId).put("content", text).put("private", false);
    body.withObject("/conversation").put("id", conversationId);
    return body;
  }

  /** A message that a user wrote. */
  static ObjectNode outgoing(long messageId, long conversationId, String text, long userId) {
    ObjectNode body =
        body(
            "message_created",
            b ->
                b.get("message_type").asText().equals("outgoing")
                    && b.at("/sender/type").asText().equals("user"));
    body.put("id", messageId).put("content", text).put("private", false);
    body.withObject("/conversation").put("id", conversationId);
    body.withObject("/sender").put("id", userId);
    return body;
  }

  /** Somebody begins to type; from later servers, so not among the recorded ones. */
  static ObjectNode typing(String event) {
    ObjectNode body = MAPPER.createObjectNode().put("event", event).put("is_private", false);
    ObjectNode message = body("message_created");
    body.set("conversation", message.get("conversation"));
    body.set("user", message.get("sender"));
    return body;
  }

  static ObjectNode json(String text) {
    try {
      return (ObjectNode) MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(JsonNode body) {
    return body.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<ObjectNode> load() {
    try (InputStream in = Samples.class.getResourceAsStream("/recorded/webhooks.jsonl")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> (ObjectNode) json(line).get("body"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
