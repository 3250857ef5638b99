package ai.inquirly.sdk.testing.server.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** One thing said, noted or done in a conversation. */
public final class Message extends Row {
  /** The table and its columns. */
  public static final Entity<Message> ENTITY = new Entity<>("messages");

  /** The text, maybe null. */
  public static final Column<String> CONTENT = ENTITY.text("content");

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** The inbox. */
  public static final Column<Long> INBOX_ID = ENTITY.integer("inbox_id");

  /** The conversation, by its id, not by its number. */
  public static final Column<Long> CONVERSATION_ID = ENTITY.reference("conversation_id");

  /** Who speaks. */
  public static final Column<String> MESSAGE_TYPE =
      ENTITY
          .words("message_type", "incoming", "outgoing", "activity", "template")
          .initially("incoming");

  /** Whether only agents see it. */
  public static final Column<Boolean> PRIVATE = ENTITY.flag("private").initially(false);

  /** How far it came. */
  public static final Column<String> STATUS =
      ENTITY.words("status", "sent", "delivered", "read", "failed").initially("sent");

  /** The id in the channel. */
  public static final Column<String> SOURCE_ID = ENTITY.text("source_id");

  /** How it is to be shown. */
  public static final Column<String> CONTENT_TYPE =
      ENTITY
          .words(
              "content_type",
              "text",
              "input_text",
              "input_textarea",
              "input_email",
              "input_select",
              "cards",
              "form",
              "article",
              "incoming_email",
              "input_csat",
              "integrations",
              "sticker")
          .initially("text");

  /** What the content type needs, and what became of it. */
  public static final Column<JsonNode> CONTENT_ATTRIBUTES = ENTITY.object("content_attributes");

  /** User, Contact, AgentBot or null. */
  public static final Column<String> SENDER_TYPE = ENTITY.text("sender_type");

  /** The sender among those of its kind, or null. */
  public static final Column<Long> SENDER_ID = ENTITY.integer("sender_id");

  /** Ids in connected services. */
  public static final Column<JsonNode> EXTERNAL_SOURCE_IDS = ENTITY.object("external_source_ids");

  /** Campaign and template. */
  public static final Column<JsonNode> ADDITIONAL_ATTRIBUTES =
      ENTITY.object("additional_attributes");

  /** The text as it is searched. */
  public static final Column<String> PROCESSED_MESSAGE_CONTENT =
      ENTITY.text("processed_message_content");

  /** Not used by the API. */
  public static final Column<JsonNode> SENTIMENT = ENTITY.object("sentiment");

  /** A new row, in no table yet. */
  public Message() {
    super(ENTITY);
  }

  /** The words of the message types, each at its number on the wire. */
  public static final List<String> TYPES = List.of("incoming", "outgoing", "activity", "template");

  /** The messages of a conversation, oldest first. */
  public static Rows<Message> of(Installation installation, Conversation conversation) {
    return installation.table(ENTITY).where(CONVERSATION_ID, conversation.id());
  }

  /** The conversation. */
  public Conversation conversation(Installation installation) {
    return installation.table(Conversation.ENTITY).find(get(CONVERSATION_ID));
  }

  /** The user, contact or bot who sent it, or null. */
  public Row sender(Installation installation) {
    String type = get(SENDER_TYPE);
    if (type == null) {
      return null;
    }
    return switch (type) {
      case "User" -> installation.table(User.ENTITY).find(get(SENDER_ID));
      case "Contact" -> installation.table(Contact.ENTITY).find(get(SENDER_ID));
      case "AgentBot" -> installation.table(AgentBot.ENTITY).find(get(SENDER_ID));
      default -> null;
    };
  }

  /** Says who sends it; null for the server itself. */
  public void sender(Row sender) {
    set(SENDER_TYPE, sender == null ? null : sender.getClass().getSimpleName());
    set(SENDER_ID, sender == null ? null : sender.id());
  }

  /** Whether it is of this type, such as {@code incoming}. */
  public boolean isType(String type) {
    return type.equals(get(MESSAGE_TYPE));
  }
}
