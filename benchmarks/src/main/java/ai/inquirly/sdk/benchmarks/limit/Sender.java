package ai.inquirly.sdk.benchmarks.limit;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Map;

/** Who sent a message. */
public record Sender(
    long id,
    String name,
    String type,
    String availableName,
    String avatarUrl,
    String thumbnail,
    String availabilityStatus,
    String email,
    String phoneNumber,
    String identifier,
    Boolean blocked,
    ContactDetails additionalAttributes,
    Map<String, Object> customAttributes,
    String description,
    String createdAt) {
  static Sender read(JsonParser in) throws IOException {
    long id = 0;
    String name = null;
    String type = null;
    String availableName = null;
    String avatarUrl = null;
    String thumbnail = null;
    String availabilityStatus = null;
    String email = null;
    String phoneNumber = null;
    String identifier = null;
    Boolean blocked = null;
    ContactDetails additionalAttributes = null;
    Map<String, Object> customAttributes = null;
    String description = null;
    String createdAt = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "id" -> id = in.nextLongValue(0);
        case "name" -> name = Json.text(in);
        case "type" -> type = Json.text(in);
        case "available_name" -> availableName = Json.text(in);
        case "avatar_url" -> avatarUrl = Json.text(in);
        case "thumbnail" -> thumbnail = Json.text(in);
        case "availability_status" -> availabilityStatus = Json.text(in);
        case "email" -> email = Json.text(in);
        case "phone_number" -> phoneNumber = Json.text(in);
        case "identifier" -> identifier = Json.text(in);
        case "blocked" -> blocked = Json.flagOrNull(in);
        case "additional_attributes" ->
            additionalAttributes = Json.object(in, ContactDetails::read);
        case "custom_attributes" -> customAttributes = Json.map(in);
        case "description" -> description = Json.text(in);
        case "created_at" -> createdAt = Json.text(in);
        default -> Json.skip(in);
      }
    }
    return new Sender(
        id,
        name,
        type,
        availableName,
        avatarUrl,
        thumbnail,
        availabilityStatus,
        email,
        phoneNumber,
        identifier,
        blocked,
        additionalAttributes,
        customAttributes,
        description,
        createdAt);
  }
}
