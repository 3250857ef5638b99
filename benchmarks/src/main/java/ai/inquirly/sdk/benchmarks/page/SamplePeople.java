package ai.inquirly.sdk.benchmarks.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Contacts and agents in the shapes that the server gives them. */
final class SamplePeople {
  private final Random random;
  private final long now;

  SamplePeople(Random random, long now) {
    this.random = random;
    this.now = now;
  }

  Map<String, Object> contact(long id) {
    String name = name();
    Map<String, Object> contact = new LinkedHashMap<>();
    contact.put("additional_attributes", contactDetails());
    contact.put("availability_status", random.nextInt(4) == 0 ? "online" : "offline");
    contact.put("email", random.nextInt(6) == 0 ? null : email(name, id));
    contact.put("id", id);
    contact.put("name", name);
    contact.put("phone_number", random.nextInt(3) == 0 ? null : "+4930" + (7_000_000 + id * 37));
    contact.put("blocked", random.nextInt(20) == 0);
    contact.put("identifier", random.nextInt(2) == 0 ? null : "crm-" + (40_000 + id));
    contact.put("thumbnail", random.nextInt(4) == 0 ? picture("avatar.png") : "");
    contact.put("custom_attributes", customAttributes());
    contact.put("last_activity_at", now - random.nextInt(90_000));
    contact.put("created_at", now - 200_000 - random.nextInt(9_000_000));
    return contact;
  }

  Map<String, Object> agent(long id) {
    String name = name();
    Map<String, Object> agent = new LinkedHashMap<>();
    agent.put("id", id);
    agent.put("account_id", 3);
    agent.put("availability_status", random.nextBoolean() ? "online" : "busy");
    agent.put("auto_offline", true);
    agent.put("confirmed", true);
    agent.put("email", email(name, id));
    agent.put("available_name", name.substring(0, name.indexOf(' ')));
    agent.put("name", name);
    agent.put("role", random.nextInt(3) == 0 ? "administrator" : "agent");
    agent.put("thumbnail", "");
    agent.put("custom_role_id", null);
    return agent;
  }

  /** The contact as the sender of a message. */
  Map<String, Object> contactAsSender(Map<String, Object> contact) {
    Map<String, Object> sender = new LinkedHashMap<>();
    for (String same :
        new String[] {
          "additional_attributes",
          "custom_attributes",
          "email",
          "id",
          "identifier",
          "name",
          "phone_number",
          "thumbnail",
          "blocked"
        }) {
      sender.put(same, contact.get(same));
    }
    sender.put("type", "contact");
    return sender;
  }

  /** The agent as the sender of a message. */
  Map<String, Object> agentAsSender(Map<String, Object> agent) {
    Map<String, Object> sender = new LinkedHashMap<>();
    sender.put("id", agent.get("id"));
    sender.put("name", agent.get("name"));
    sender.put("available_name", agent.get("available_name"));
    sender.put("avatar_url", "");
    sender.put("type", "user");
    sender.put("availability_status", agent.get("availability_status"));
    sender.put("thumbnail", "");
    return sender;
  }

  Map<String, Object> customAttributes() {
    Map<String, Object> attributes = new LinkedHashMap<>();
    if (random.nextInt(3) > 0) {
      attributes.put("customer_number", 10_000 + random.nextInt(80_000));
      attributes.put("plan", random.nextBoolean() ? "business" : "starter");
    }
    if (random.nextInt(4) == 0) {
      attributes.put("renewal", "2026-0" + (1 + random.nextInt(9)) + "-15");
      attributes.put("newsletter", random.nextBoolean());
      attributes.put("credit", 12.5 * random.nextInt(40));
    }
    return attributes;
  }

  String picture(String fileName) {
    return "https://support.example.com/rails/active_storage/blobs/redirect/"
        + SampleTexts.key(72, random)
        + "--"
        + SampleTexts.key(40, random)
        + "/"
        + fileName;
  }

  private Map<String, Object> contactDetails() {
    Map<String, Object> details = new LinkedHashMap<>();
    if (random.nextInt(5) > 0) {
      details.put("city", SampleTexts.pick(SampleTexts.CITIES, random));
      details.put("company_name", SampleTexts.pick(SampleTexts.COMPANIES, random));
    }
    if (random.nextInt(3) == 0) {
      details.put("description", "");
      details.put("country_code", "DE");
      details.put("created_at_ip", "203.0.113." + random.nextInt(255));
      details.put("social_profiles", socialProfiles());
    }
    return details;
  }

  private Map<String, Object> socialProfiles() {
    Map<String, Object> profiles = new LinkedHashMap<>();
    profiles.put("github", "");
    profiles.put("twitter", SampleTexts.key(9, random));
    profiles.put("facebook", "");
    profiles.put("linkedin", SampleTexts.key(12, random));
    return profiles;
  }

  private String name() {
    return SampleTexts.pick(SampleTexts.FIRST_NAMES, random)
        + " "
        + SampleTexts.pick(SampleTexts.LAST_NAMES, random);
  }

  private static String email(String name, long id) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ".") + id + "@example.org";
  }
}
