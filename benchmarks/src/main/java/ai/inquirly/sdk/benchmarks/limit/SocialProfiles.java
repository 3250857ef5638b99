package ai.inquirly.sdk.benchmarks.limit;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Accounts of a contact elsewhere. */
public record SocialProfiles(
    String facebook, String github, String instagram, String linkedin, String twitter) {
  static SocialProfiles read(JsonParser in) throws IOException {
    String facebook = null;
    String github = null;
    String instagram = null;
    String linkedin = null;
    String twitter = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "facebook" -> facebook = Json.text(in);
        case "github" -> github = Json.text(in);
        case "instagram" -> instagram = Json.text(in);
        case "linkedin" -> linkedin = Json.text(in);
        case "twitter" -> twitter = Json.text(in);
        default -> Json.skip(in);
      }
    }
    return new SocialProfiles(facebook, github, instagram, linkedin, twitter);
  }
}
