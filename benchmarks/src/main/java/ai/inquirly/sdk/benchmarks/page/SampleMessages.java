package ai.inquirly.sdk.benchmarks.page;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Messages in the shape that conversations carry. */
final class SampleMessages {
  /** What a message has in common with its conversation. */
  record Place(long conversationId, long inboxId, String contactKey, long lastActivity) {}

  private final Random random;
  private final SamplePeople people;
  private long nextId = 51_200;

  SampleMessages(Random random, SamplePeople people) {
    this.random = random;
    this.people = people;
  }

  Map<String, Object> fromContact(Place place, Map<String, Object> contact, boolean mail) {
    String text = SampleTexts.message(random);
    Map<String, Object> message = begin(place, text, 0, mail ? "incoming_email" : "text");
    message.put("content_attributes", mail ? Map.of("email", mail(text, contact)) : Map.of());
    message.put("sender_type", "Contact");
    message.put("sender_id", contact.get("id"));
    end(message, place, text);
    message.put("sender", people.contactAsSender(contact));
    return message;
  }

  Map<String, Object> fromAgent(Place place, Map<String, Object> agent) {
    String text = SampleTexts.message(random);
    Map<String, Object> message = begin(place, text, 1, "text");
    message.put(
        "content_attributes",
        random.nextInt(3) == 0 ? Map.of("in_reply_to", nextId - 9) : Map.of());
    message.put("sender_type", "User");
    message.put("sender_id", agent.get("id"));
    end(message, place, text);
    message.put("sender", people.agentAsSender(agent));
    return message;
  }

  Map<String, Object> activity(Place place, String text) {
    Map<String, Object> message = begin(place, text, 2, "text");
    message.put("content_attributes", Map.of());
    message.put("sender_type", null);
    message.put("sender_id", null);
    end(message, place, text);
    return message;
  }

  private Map<String, Object> begin(Place place, String text, int type, String contentType) {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("id", ++nextId);
    message.put("content", text);
    message.put("account_id", 3);
    message.put("inbox_id", place.inboxId());
    message.put("conversation_id", place.conversationId());
    message.put("message_type", type);
    message.put("created_at", place.lastActivity());
    message.put("updated_at", millis(place.lastActivity()));
    message.put("private", type == 1 && random.nextInt(5) == 0);
    message.put("status", type == 1 ? "read" : "sent");
    message.put("source_id", type == 0 && random.nextInt(3) == 0 ? key() : null);
    message.put("content_type", contentType);
    return message;
  }

  private void end(Map<String, Object> message, Place place, String text) {
    message.put("external_source_ids", Map.of());
    message.put("additional_attributes", Map.of());
    message.put("processed_message_content", text);
    message.put("sentiment", Map.of());
    message.put("conversation", figures(place));
    if (random.nextInt(6) == 0) {
      message.put("attachments", List.of(attachment(message)));
    }
  }

  private Map<String, Object> figures(Place place) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("assignee_id", random.nextBoolean() ? 11 + random.nextInt(4) : null);
    figures.put("unread_count", random.nextInt(4));
    figures.put("last_activity_at", place.lastActivity());
    figures.put("contact_inbox", Map.of("source_id", place.contactKey()));
    return figures;
  }

  private Map<String, Object> attachment(Map<String, Object> message) {
    String url = people.picture("parcel.jpg");
    Map<String, Object> attachment = new LinkedHashMap<>();
    attachment.put("id", nextId - 40_000);
    attachment.put("message_id", message.get("id"));
    attachment.put("file_type", "image");
    attachment.put("account_id", 3);
    attachment.put("extension", null);
    attachment.put("data_url", url);
    attachment.put("thumb_url", url);
    attachment.put("file_size", 90_000 + random.nextInt(900_000));
    attachment.put("width", 1_280);
    attachment.put("height", 960);
    return attachment;
  }

  private Map<String, Object> mail(String text, Map<String, Object> contact) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("full", text + "\n\n-- \n" + contact.get("name"));
    body.put("reply", text);
    body.put("quoted", text);
    Map<String, Object> mail = new LinkedHashMap<>();
    mail.put("bcc", null);
    mail.put("cc", List.of("orders@example.net"));
    mail.put("content_type", "multipart/alternative; boundary=" + SampleTexts.key(20, random));
    mail.put("date", "2026-02-1" + random.nextInt(9) + "T09:14:51+00:00");
    mail.put("from", List.of("writer" + contact.get("id") + "@example.org"));
    mail.put("html_content", Map.of());
    mail.put("in_reply_to", null);
    mail.put("message_id", key() + "@mail.example.org");
    mail.put("multipart", true);
    mail.put("number_of_attachments", 0);
    mail.put("subject", "Order " + (70_000 + random.nextInt(9_000)));
    mail.put("text_content", body);
    mail.put("to", List.of("support@example.com"));
    return mail;
  }

  private String key() {
    return SampleTexts.uuid(random);
  }

  private String millis(long second) {
    return Instant.ofEpochSecond(second).toString().replace("Z", "." + (100 + random.nextInt(900)))
        + "Z";
  }
}
