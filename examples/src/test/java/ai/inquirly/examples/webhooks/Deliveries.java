package ai.inquirly.examples.webhooks;

/** Bodies as the server writes them. */
public final class Deliveries {
  private Deliveries() {}

  /** A message of a contact. */
  public static String incoming(long id, long conversationId, String text) {
    return message("message_created", id, conversationId, text, "incoming", "{\"id\": 3}");
  }

  /** A message of the bot with this id. */
  public static String ofBot(long id, long conversationId, String text, long botId) {
    String sender = "{\"id\": " + botId + ", \"name\": \"Bot\", \"type\": \"agent_bot\"}";
    return message("message_created", id, conversationId, text, "outgoing", sender);
  }

  /** That a message of a contact was changed. */
  public static String updated(long id, long conversationId, String text) {
    return message("message_updated", id, conversationId, text, "incoming", "{\"id\": 3}");
  }

  private static String message(
      String event, long id, long conversationId, String text, String type, String sender) {
    return """
    {"account": {"id": 1, "name": "Test"},  "content": "%s \\u003c3", "content_type": "text",
     "conversation": {"id": %s, "status": "pending", "messages": []}, "id": %s, "private": false,
     "inbox": {"id": 1, "name": "In"}, "message_type": "%s", "sender": %s, "event": "%s"}
    """
        .formatted(text, conversationId, id, type, sender, event);
  }
}
