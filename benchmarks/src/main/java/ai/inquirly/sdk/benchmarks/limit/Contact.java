package ai.inquirly.sdk.benchmarks.limit;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The contact of a conversation. */
public record Contact(
    long id,
    String name,
    String email,
    String phoneNumber,
    String identifier,
    String thumbnail,
    String availabilityStatus,
    boolean blocked,
    ContactDetails additionalAttributes,
    Map<String, Object> customAttributes,
    long createdAt,
    Long lastActivityAt,
    List<Object> contactInboxes) {
  static Contact read(JsonParser in) throws IOException {
    long id = 0;
    String name = null;
    String email = null;
    String phoneNumber = null;
    String identifier = null;
    String thumbnail = null;
    String availabilityStatus = null;
    boolean blocked = false;
    ContactDetails additionalAttributes = null;
    Map<String, Object> customAttributes = null;
    long createdAt = 0;
    Long lastActivityAt = null;
    List<Object> contactInboxes = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "id" -> id = in.nextLongValue(0);
        case "name" -> name = Json.text(in);
        case "email" -> email = Json.text(in);
        case "phone_number" -> phoneNumber = Json.text(in);
        case "identifier" -> identifier = Json.text(in);
        case "thumbnail" -> thumbnail = Json.text(in);
        case "availability_status" -> availabilityStatus = Json.text(in);
        case "blocked" -> blocked = Json.flag(in);
        case "additional_attributes" ->
            additionalAttributes = Json.object(in, ContactDetails::read);
        case "custom_attributes" -> customAttributes = Json.map(in);
        case "created_at" -> createdAt = in.nextLongValue(0);
        case "last_activity_at" -> lastActivityAt = Json.number(in);
        case "contact_inboxes" -> contactInboxes = Json.values(in);
        default -> Json.skip(in);
      }
    }
    return new Contact(
        id,
        name,
        email,
        phoneNumber,
        identifier,
        thumbnail,
        availabilityStatus,
        blocked,
        additionalAttributes,
        customAttributes,
        createdAt,
        lastActivityAt,
        contactInboxes);
  }
}
