package ai.inquirly.sdk.benchmarks.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The first page of a busy account's conversation list: 25 conversations of several channels. */
final class SampleConversations {
  private static final int PAGE_SIZE = 25;
  private static final long NOW = 1_771_400_000L;
  private static final List<String> CHANNELS =
      List.of("Channel::WebWidget", "Channel::Email", "Channel::Api", "Channel::Whatsapp");

  private final Random random = new Random(20_260_218);
  private final SamplePeople people = new SamplePeople(random, NOW);
  private final SampleMessages messages = new SampleMessages(random, people);

  Map<String, Object> page() {
    List<Map<String, Object>> conversations = new ArrayList<>();
    for (int i = 0; i < PAGE_SIZE; i++) {
      conversations.add(conversation(1_480 - i * 3L, CHANNELS.get(i % CHANNELS.size())));
    }
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("mine_count", 12);
    counts.put("assigned_count", 96);
    counts.put("unassigned_count", 41);
    counts.put("all_count", 137);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("meta", counts);
    data.put("payload", conversations);
    return Map.of("data", data);
  }

  private Map<String, Object> conversation(long id, String channel) {
    long activity = NOW - random.nextInt(90_000);
    Map<String, Object> contact = people.contact(300 + id);
    Map<String, Object> agent = random.nextInt(5) < 3 ? people.agent(11 + random.nextInt(4)) : null;
    SampleMessages.Place place =
        new SampleMessages.Place(
            id, 1 + CHANNELS.indexOf(channel), SampleTexts.uuid(random), activity);
    Map<String, Object> spoken =
        agent != null && random.nextBoolean()
            ? messages.fromAgent(place, agent)
            : messages.fromContact(place, contact, channel.equals("Channel::Email"));
    Map<String, Object> last =
        random.nextInt(3) == 0
            ? messages.activity(place, "Conversation was marked resolved by " + contact.get("name"))
            : spoken;

    Map<String, Object> conversation = new LinkedHashMap<>();
    conversation.put("meta", meta(contact, agent, channel));
    conversation.put("id", id);
    conversation.put("messages", List.of(last));
    conversation.put("account_id", 3);
    conversation.put("uuid", SampleTexts.uuid(random));
    conversation.put("additional_attributes", origin(channel));
    conversation.put("agent_last_seen_at", random.nextBoolean() ? activity - 40 : 0);
    conversation.put("assignee_last_seen_at", agent == null ? 0 : activity - 60);
    conversation.put("can_reply", true);
    conversation.put("contact_last_seen_at", random.nextBoolean() ? activity - 20 : 0);
    conversation.put("custom_attributes", people.customAttributes());
    conversation.put("inbox_id", place.inboxId());
    conversation.put("labels", labels());
    conversation.put("muted", false);
    conversation.put("snoozed_until", null);
    conversation.put("status", random.nextInt(5) == 0 ? "pending" : "open");
    conversation.put("created_at", activity - 5_000 - random.nextInt(400_000));
    conversation.put("updated_at", activity + random.nextInt(1_000_000) / 1e6);
    conversation.put("timestamp", activity);
    conversation.put("first_reply_created_at", agent == null ? 0 : activity - 900);
    conversation.put("unread_count", random.nextInt(4));
    conversation.put("last_non_activity_message", spoken);
    conversation.put("last_activity_at", activity);
    conversation.put("priority", random.nextInt(4) == 0 ? "high" : null);
    conversation.put("waiting_since", random.nextBoolean() ? activity - 300 : 0);
    conversation.put("sla_policy_id", null);
    return conversation;
  }

  private Map<String, Object> meta(
      Map<String, Object> contact, Map<String, Object> agent, String channel) {
    Map<String, Object> meta = new LinkedHashMap<>();
    meta.put("sender", contact);
    meta.put("channel", channel);
    if (agent != null) {
      meta.put("assignee", agent);
    }
    if (random.nextInt(4) == 0) {
      Map<String, Object> team = new LinkedHashMap<>();
      team.put("id", 2);
      team.put("name", "second line");
      team.put("description", "Hardware and returns");
      team.put("allow_auto_assign", true);
      team.put("account_id", 3);
      team.put("is_member", false);
      meta.put("team", team);
    }
    meta.put("hmac_verified", false);
    return meta;
  }

  private Map<String, Object> origin(String channel) {
    Map<String, Object> origin = new LinkedHashMap<>();
    if (channel.equals("Channel::WebWidget")) {
      Map<String, Object> browser = new LinkedHashMap<>();
      browser.put("device_name", "Unknown");
      browser.put("browser_name", random.nextBoolean() ? "Firefox" : "Chrome");
      browser.put("platform_name", "macOS");
      browser.put("browser_version", (120 + random.nextInt(20)) + ".0.0.0");
      browser.put("platform_version", "10.15.7");
      origin.put("browser", browser);
      origin.put("referer", "https://shop.example.com/orders/" + (70_000 + random.nextInt(9_000)));
      origin.put("initiated_at", Map.of("timestamp", "Tue Feb 17 2026 10:12:44 GMT+0100 (CET)"));
      origin.put("browser_language", "de");
    } else if (channel.equals("Channel::Email")) {
      origin.put("source", "email");
      origin.put("in_reply_to", null);
      origin.put("mail_subject", "Order " + (70_000 + random.nextInt(9_000)));
    }
    return origin;
  }

  private List<String> labels() {
    int first = random.nextInt(SampleTexts.LABELS.size() - 2);
    return SampleTexts.LABELS.subList(first, first + random.nextInt(3));
  }
}
