package ai.inquirly.sdk.testing.server.domain.messages;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.state.Message;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the server checks of a new message, whoever makes it. */
public final class MessageRules {
  private static final int LONGEST_CONTENT = 150_000;
  private static final String ATTRIBUTES = "content_attributes";

  private static final Map<String, Set<String>> ITEM_KEYS =
      Map.of(
          "input_select", Set.of("title", "value"),
          "cards", Set.of("title", "description", "media_url", "actions"),
          "form",
              Set.of(
                  "type",
                  "placeholder",
                  "label",
                  "name",
                  "options",
                  "default",
                  "required",
                  "pattern",
                  "title",
                  "pattern_error"),
          "article", Set.of("title", "description", "link"));

  private static final Set<String> ACTION_KEYS = Set.of("text", "type", "payload", "uri");

  private MessageRules() {}

  /**
   * Collects what is wrong with a message.
   *
   * @throws InternalFailure where the real server stumbles instead of refusing
   */
  public static void check(Message draft, ValidationErrors errors) {
    TemplateParams.check(draft.get(Message.ADDITIONAL_ATTRIBUTES), errors);
    Set<String> itemKeys = ITEM_KEYS.get(draft.get(Message.CONTENT_TYPE));
    if (itemKeys != null) {
      checkItems(draft, itemKeys, errors);
    }
    String content = draft.get(Message.CONTENT);
    errors.limitLength("content", content, LONGEST_CONTENT);
    if (content != null && content.indexOf('\0') >= 0) {
      throw new InternalFailure("string contains null byte");
    }
  }

  /** Completes a reply: the message that it answers must be in the same conversation. */
  public static void linkReply(Message draft, Collection<Message> messages) {
    JsonNode attributes = draft.get(Message.CONTENT_ATTRIBUTES);
    String id = attributes.path("in_reply_to").asText("");
    String externalId = attributes.path("in_reply_to_external_id").asText("");
    if (id.isBlank() && externalId.isBlank()) {
      return;
    }
    Message answered = null;
    for (Message message : messages) {
      boolean same =
          id.isBlank()
              ? externalId.equals(message.get(Message.SOURCE_ID))
              : id.equals(String.valueOf(message.id()));
      answered = same ? message : answered;
    }
    ObjectNode linked = attributes.deepCopy();
    linked.put("in_reply_to", answered == null ? null : answered.id());
    linked.put(
        "in_reply_to_external_id", answered == null ? null : answered.get(Message.SOURCE_ID));
    draft.set(Message.CONTENT_ATTRIBUTES, linked);
  }

  private static void checkItems(Message draft, Set<String> allowed, ValidationErrors errors) {
    JsonNode items = draft.get(Message.CONTENT_ATTRIBUTES).get("items");
    if (items == null || !items.isArray()) {
      throw new InternalFailure("undefined method `reject' for nil:NilClass");
    }
    if (items.isEmpty()) {
      errors.add(ATTRIBUTES, "At least one item is required.");
    }
    for (JsonNode item : items) {
      if (!item.isObject()) {
        throw new InternalFailure("undefined method `keys' for " + item);
      }
    }
    refuseUnknownKeys("items", items, allowed, errors);
    if ("cards".equals(draft.get(Message.CONTENT_TYPE))) {
      checkActions(items, errors);
    }
  }

  private static void checkActions(JsonNode items, ValidationErrors errors) {
    for (JsonNode item : items) {
      if (item.path("actions").isEmpty()) {
        errors.add(ATTRIBUTES, "contains items missing actions");
        return;
      }
    }
    for (JsonNode item : items) {
      refuseUnknownKeys("actions", item.get("actions"), ACTION_KEYS, errors);
    }
  }

  private static void refuseUnknownKeys(
      String what, JsonNode objects, Set<String> allowed, ValidationErrors errors) {
    List<String> unknown = new ArrayList<>();
    for (JsonNode object : objects) {
      object
          .fieldNames()
          .forEachRemaining(
              key -> {
                if (!allowed.contains(key)) {
                  unknown.add(":" + key);
                }
              });
    }
    if (!unknown.isEmpty()) {
      errors.add(ATTRIBUTES, "contains invalid keys for " + what + " : " + unknown);
    }
  }
}
