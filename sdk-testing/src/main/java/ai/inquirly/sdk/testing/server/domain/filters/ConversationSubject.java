package ai.inquirly.sdk.testing.server.domain.filters;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Conversation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Conversations: several values mean any of them, and letter case counts. */
final class ConversationSubject implements FilterSubject<Conversation> {
  private static final List<String> STATUSES = List.of("open", "resolved", "pending", "snoozed");
  private static final List<String> PRIORITIES = List.of("low", "medium", "high", "urgent");
  private static final Map<String, FilterKey<Conversation>> KEYS = new LinkedHashMap<>();

  static {
    KEYS.put("status", new FilterKey<>(FilterKey.EQUALITY, word(Conversation.STATUS)));
    KEYS.put("assignee_id", new FilterKey<>(FilterKey.PRESENCE, id(Conversation.ASSIGNEE_ID)));
    KEYS.put("inbox_id", new FilterKey<>(FilterKey.PRESENCE, id(Conversation.INBOX_ID)));
    KEYS.put("team_id", new FilterKey<>(FilterKey.PRESENCE, id(Conversation.TEAM_ID)));
    KEYS.put("priority", new FilterKey<>(FilterKey.EQUALITY, word(Conversation.PRIORITY)));
    KEYS.put("display_id", new FilterKey<>(FilterKey.TEXT, id(Conversation.DISPLAY_ID)));
    KEYS.put("campaign_id", new FilterKey<>(FilterKey.PRESENCE, id(Conversation.CAMPAIGN_ID)));
    KEYS.put("labels", new FilterKey<>(FilterKey.PRESENCE, null));
    for (String name : List.of("browser_language", "conversation_language", "country_code")) {
      KEYS.put(name, new FilterKey<>(FilterKey.EQUALITY, additional(name)));
    }
    KEYS.put("referer", new FilterKey<>(FilterKey.TEXT, additional("referer")));
    KEYS.put("created_at", new FilterKey<>(FilterKey.ORDER, date(Conversation::createdAt)));
    KEYS.put(
        "last_activity_at",
        new FilterKey<>(FilterKey.ORDER, date(c -> c.get(Conversation.LAST_ACTIVITY_AT))));
    KEYS.put("mail_subject", new FilterKey<>(FilterKey.TEXT, additional("mail_subject")));
  }

  @Override
  public Map<String, FilterKey<Conversation>> keys() {
    return KEYS;
  }

  @Override
  public String customModel() {
    return "conversation_attribute";
  }

  @Override
  public JsonNode customAttributes(Conversation row) {
    return row.get(Conversation.CUSTOM_ATTRIBUTES);
  }

  @Override
  public List<String> labels(Conversation row) {
    return row.get(Conversation.LABEL_LIST);
  }

  @Override
  public JsonNode equals(Condition condition, boolean afterCustom) {
    JsonNode values = condition.values();
    if ("status".equals(condition.key())) {
      return asksForAll(values) ? texts(STATUSES) : words(values, STATUSES);
    }
    if ("priority".equals(condition.key())) {
      return words(values, PRIORITIES);
    }
    if (!afterCustom || !condition.first().isTextual()) {
      return values;
    }
    String text = values.isArray() ? condition.first().textValue() : values.textValue();
    return TextNode.valueOf(text.toLowerCase(Locale.ROOT));
  }

  /** Of a list one value, of a text any part of it. */
  private static boolean asksForAll(JsonNode values) {
    if (values.isTextual()) {
      return values.textValue().contains("all");
    }
    for (JsonNode value : values) {
      if (value.asText().equals("all")) {
        return true;
      }
    }
    return false;
  }

  /** The known ones among the words; null for each other, which matches nothing. */
  private static ArrayNode words(JsonNode values, List<String> known) {
    if (!values.isArray()) {
      throw new InternalFailure("undefined method `map' for " + values);
    }
    ArrayNode words = JsonNodeFactory.instance.arrayNode();
    for (JsonNode value : values) {
      if (!value.isTextual()) {
        throw new InternalFailure("undefined method `to_sym' for " + value);
      }
      words.add(known.contains(value.textValue()) ? value.textValue() : null);
    }
    return words;
  }

  private static ArrayNode texts(List<String> texts) {
    ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
    texts.forEach(nodes::add);
    return nodes;
  }

  private static Operand<Conversation> word(Column<String> column) {
    return new Operand<>(SqlType.TEXT, conversation -> conversation.get(column));
  }

  private static Operand<Conversation> id(Column<Long> column) {
    return new Operand<>(
        SqlType.INTEGER,
        conversation -> {
          Long id = conversation.get(column);
          return id == null ? null : BigDecimal.valueOf(id);
        });
  }

  private static Operand<Conversation> additional(String name) {
    return new Operand<>(
        SqlType.TEXT,
        conversation ->
            AdditionalAttributes.text(conversation.get(Conversation.ADDITIONAL_ATTRIBUTES), name));
  }

  private static Operand<Conversation> date(Function<Conversation, Instant> time) {
    return new Operand<>(
        SqlType.DATE,
        conversation -> {
          Instant at = time.apply(conversation);
          return at == null ? null : at.atZone(ZoneOffset.UTC).toLocalDate();
        });
  }
}
