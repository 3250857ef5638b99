package ai.inquirly.sdk.benchmarks.limit;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The agent of a conversation. */
public record Agent(
    long id,
    long accountId,
    String availabilityStatus,
    boolean autoOffline,
    boolean confirmed,
    String email,
    String availableName,
    Map<String, Object> customAttributes,
    String name,
    String role,
    String thumbnail,
    Long customRoleId,
    String provider,
    String uid,
    String displayName,
    List<Object> accounts) {
  static Agent read(JsonParser in) throws IOException {
    long id = 0;
    long accountId = 0;
    String availabilityStatus = null;
    boolean autoOffline = false;
    boolean confirmed = false;
    String email = null;
    String availableName = null;
    Map<String, Object> customAttributes = null;
    String name = null;
    String role = null;
    String thumbnail = null;
    Long customRoleId = null;
    String provider = null;
    String uid = null;
    String displayName = null;
    List<Object> accounts = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "id" -> id = in.nextLongValue(0);
        case "account_id" -> accountId = in.nextLongValue(0);
        case "availability_status" -> availabilityStatus = Json.text(in);
        case "auto_offline" -> autoOffline = Json.flag(in);
        case "confirmed" -> confirmed = Json.flag(in);
        case "email" -> email = Json.text(in);
        case "available_name" -> availableName = Json.text(in);
        case "custom_attributes" -> customAttributes = Json.map(in);
        case "name" -> name = Json.text(in);
        case "role" -> role = Json.text(in);
        case "thumbnail" -> thumbnail = Json.text(in);
        case "custom_role_id" -> customRoleId = Json.number(in);
        case "provider" -> provider = Json.text(in);
        case "uid" -> uid = Json.text(in);
        case "display_name" -> displayName = Json.text(in);
        case "accounts" -> accounts = Json.values(in);
        default -> Json.skip(in);
      }
    }
    return new Agent(
        id,
        accountId,
        availabilityStatus,
        autoOffline,
        confirmed,
        email,
        availableName,
        customAttributes,
        name,
        role,
        thumbnail,
        customRoleId,
        provider,
        uid,
        displayName,
        accounts);
  }
}
