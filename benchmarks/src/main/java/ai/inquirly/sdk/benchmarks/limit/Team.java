package ai.inquirly.sdk.benchmarks.limit;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** The team of a conversation. */
public record Team(
    long id,
    String name,
    String description,
    boolean allowAutoAssign,
    long accountId,
    boolean isMember,
    String icon,
    String iconColor) {
  static Team read(JsonParser in) throws IOException {
    long id = 0;
    String name = null;
    String description = null;
    boolean allowAutoAssign = false;
    long accountId = 0;
    boolean isMember = false;
    String icon = null;
    String iconColor = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "id" -> id = in.nextLongValue(0);
        case "name" -> name = Json.text(in);
        case "description" -> description = Json.text(in);
        case "allow_auto_assign" -> allowAutoAssign = Json.flag(in);
        case "account_id" -> accountId = in.nextLongValue(0);
        case "is_member" -> isMember = Json.flag(in);
        case "icon" -> icon = Json.text(in);
        case "icon_color" -> iconColor = Json.text(in);
        default -> Json.skip(in);
      }
    }
    return new Team(id, name, description, allowAutoAssign, accountId, isMember, icon, iconColor);
  }
}
