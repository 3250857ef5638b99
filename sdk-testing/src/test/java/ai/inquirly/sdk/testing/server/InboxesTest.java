package ai.inquirly.sdk.testing.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.inquirly.sdk.testing.server.TestServer.Reply;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.Portal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InboxesTest {
  private final TestServer server = new TestServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void rootKeyIsIgnored() {
    assertEquals(500, create("{'inbox':{'name':'x','channel':{'type':'api'}}}").status());
  }

  @Test
  void agentAwayMessageIsDropped() {
    Reply website =
        create(
            "{'name':'Site','channel':{'type':'web_widget','website_url':'https://a.test',"
                + "'agent_away_message':'later'}}");
    assertEquals(200, website.status());
    assertFalse(website.json().has("agent_away_message"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "a@b", "<a>", "-a", "a-", "a\\\\b"})
  void namesWithSymbolsAreRefused(String name) {
    assertEquals(422, create("{'name':'" + name + "','channel':{'type':'api'}}").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-b", "Ä", "日本", "a & b"})
  void otherNamesAreTaken(String name) {
    assertEquals(200, create("{'name':'" + name + "','channel':{'type':'api'}}").status());
  }

  @Test
  void nameRuleHoldsForNoSmsInbox() {
    Reply sms = create("{'name':'a@b','channel':{'type':'sms','phone_number':'+4930123'}}");
    assertEquals("default", sms.json().get("provider").asText());
    assertTrue(sms.json().get("callback_webhook_url").asText().endsWith("/webhooks/sms/4930123"));
  }

  @ParameterizedTest
  @CsvSource({
    "web_widget, website_url",
    "line, line_channel_id",
    "telegram, bot_token",
    "whatsapp, phone_number",
    "sms, phone_number"
  })
  void eachKindOfChannelNeedsSomething(String kind, String attribute) {
    Reply refused = create("{'name':'x','channel':{'type':'" + kind + "'}}");
    assertEquals(422, refused.status());
    assertTrue(refused.json().get("attributes").toString().contains(attribute));
  }

  @Test
  void emailChannelWithoutAddressIsAFailure() {
    assertEquals(500, create("{'name':'x','channel':{'type':'email'}}").status());
  }

  @Test
  void emailAddressIsUnique() {
    String mail = "{'name':'Mail','channel':{'type':'email','email':'a@b.test'}}";
    assertEquals(200, create(mail).status());
    Reply again = create(mail);
    assertEquals("Email has already been taken", again.json().get("message").asText());
  }

  @Test
  void telegramInboxIsNamedAfterItsBot() {
    Reply telegram =
        create("{'name':'Mine','channel':{'type':'telegram','bot_token':'4711:secret'}}");
    assertEquals("bot_4711", telegram.json().get("name").asText());
  }

  @Test
  void whatsappCloudGetsAVerifyToken() {
    Reply whatsapp =
        create(
            "{'name':'Wa','channel':{'type':'whatsapp','phone_number':'+1555','provider':"
                + "'whatsapp_cloud','provider_config':{'api_key':'k','phone_number_id':'1',"
                + "'business_account_id':'2'}}}");
    assertTrue(whatsapp.json().at("/provider_config/webhook_verify_token").isTextual());
    assertTrue(whatsapp.json().get("message_templates").isObject());
  }

  @Test
  void unknownFlagsAndWordsAreFailures() {
    String site = "'name':'S','channel':{'type':'web_widget','website_url':'https://a.test',";
    assertEquals(500, create("{" + site + "'selected_feature_flags':['fly']}}").status());
    assertEquals(500, create("{" + site + "'reply_time':'soon'}}").status());
    Reply inOrder =
        create("{" + site + "'selected_feature_flags':['end_conversation','attachments']}}");
    assertEquals(
        "[\"attachments\",\"end_conversation\"]",
        inOrder.json().get("selected_feature_flags").toString());
  }

  @Test
  void secretsAreForAdministrators() {
    long id = id(create("{'name':'Box','channel':{'type':'api'}}"));
    server.send(
        "POST",
        server.path("/inbox_members"),
        server.admin,
        "{\"inbox_id\":" + id + ",\"user_ids\":[" + agentId() + "]}");
    JsonNode seen = server.get(server.path("/inboxes/" + id), server.agent).json();
    assertFalse(seen.has("hmac_token"));
    assertTrue(seen.has("inbox_identifier"));
  }

  @Test
  void inboxIsSavedAlthoughItsChannelIsRefused() {
    long id = id(create("{'name':'Box','channel':{'type':'api'}}"));
    Reply refused =
        update(
            id, "{'name':'New','channel':{'additional_attributes':{'agent_reply_time_window':0}}}");
    assertEquals(422, refused.status());
    assertEquals("agent_reply_time_window", refused.json().at("/attributes/0").asText());
    JsonNode inbox = server.get(server.path("/inboxes/" + id), server.admin).json();
    assertEquals("New", inbox.get("name").asText());
    assertTrue(inbox.get("additional_attributes").isEmpty());
  }

  @Test
  void senselessWorkingHoursAreDroppedSilently() {
    long id = id(create("{'name':'Box','channel':{'type':'api'}}"));
    Reply kept = update(id, "{'working_hours':[{'day_of_week':2,'open_hour':18}]}");
    assertEquals(200, kept.status());
    assertEquals(9, kept.json().at("/working_hours/2/open_hour").asInt());
    Reply whole = update(id, "{'working_hours':[{'day_of_week':2,'open_all_day':true}]}");
    assertEquals(59, whole.json().at("/working_hours/2/close_minutes").asInt());
    assertEquals(500, update(id, "{'working_hours':[{'day_of_week':7}]}").status());
  }

  @Test
  void preChatFormWithoutFieldsIsTheUsualOne() {
    long id =
        id(create("{'name':'S','channel':{'type':'web_widget','website_url':'https://a.test'}}"));
    Reply reset =
        update(id, "{'channel':{'pre_chat_form_options':{'pre_chat_message':'Hi','zz':1}}}");
    assertEquals(3, reset.json().at("/pre_chat_form_options/pre_chat_fields").size());
    Reply own =
        update(
            id,
            "{'channel':{'pre_chat_form_options':{'pre_chat_message':'Hi','pre_chat_fields':"
                + "[{'name':'emailAddress','zz':1}]}}}");
    assertEquals(
        "{\"pre_chat_message\":\"Hi\",\"pre_chat_fields\":[{\"name\":\"emailAddress\"}]}",
        own.json().get("pre_chat_form_options").toString());
  }

  @Test
  void limitOfThePlanIsCheckedBeforeTheRole() {
    server.account.set(Account.LIMITS, JsonNodeFactory.instance.objectNode().put("inboxes", 0));
    Reply refused =
        server.send(
            "POST",
            server.path("/inboxes"),
            server.agent,
            "{\"name\":\"x\",\"channel\":{\"type\":\"api\"}}");
    assertEquals(402, refused.status());
  }

  @Test
  void deletedInboxIsGoneWithWhatIsInIt() {
    long id = id(create("{'name':'Box','channel':{'type':'api'}}"));
    Reply answer = server.send("DELETE", server.path("/inboxes/" + id), server.admin, null);
    assertTrue(answer.json().has("message"));
    assertEquals(404, server.get(server.path("/inboxes/" + id), server.admin).status());
  }

  @Test
  void memberIdAsTextIsTakenForSomebodyNew() {
    long id = id(create("{'name':'Box','channel':{'type':'api'}}"));
    assertEquals(200, members("POST", id, "\"" + agentId() + "\"").status());
    Reply again = members("POST", id, "\"" + agentId() + "\"");
    assertEquals("[\"user_id\"]", again.json().get("attributes").toString());
    assertEquals(422, members("POST", id, agentId() + 1 + "," + (agentId() + 1)).status());
    assertEquals(0, members("PATCH", id, "").json().get("payload").size());
    assertEquals(404, members("PUT", id, "").status());
  }

  @Test
  void botOfAnInboxShowsItsTokenAsAnObject() {
    long id = id(create("{'name':'Box','channel':{'type':'api'}}"));
    Reply bot =
        server.send("POST", server.path("/agent_bots"), server.admin, "{\"name\":\"Robo\"}");
    setBot(id, String.valueOf(id(bot)));
    JsonNode shown = server.get(server.path("/inboxes/" + id + "/agent_bot"), server.admin).json();
    assertEquals(bot.json().get("access_token"), shown.at("/agent_bot/access_token/token"));
    assertEquals(404, setBot(id, "0").status());
    assertEquals(404, setBot(id, "\"\"").status());
    assertEquals(200, setBot(id, "false").status());
    assertTrue(
        server.get(server.path("/inboxes/" + id + "/agent_bot"), server.admin).json().isEmpty());
  }

  @Test
  void listIsNotSortedByName() {
    create("{'name':'Zoo','channel':{'type':'api'}}");
    create("{'name':'Ape','channel':{'type':'api'}}");
    JsonNode list = server.get(server.path("/inboxes"), server.admin).json().get("payload");
    assertEquals(
        "[Zoo, Ape]",
        StreamSupport.stream(list.spliterator(), false)
            .map(inbox -> inbox.get("name").asText())
            .toList()
            .toString());
  }

  @Test
  void mailSettingsAreSavedAlthoughTheServerIsRefused() {
    long id = id(create("{'name':'Mail','channel':{'type':'email','email':'a@b.test'}}"));
    Reply refused = update(id, "{'channel':{'imap_enabled':true,'imap_login':'me'}}");
    assertEquals(422, refused.status());
    assertFalse(refused.json().has("attributes"));
    JsonNode seen = server.get(server.path("/inboxes/" + id), server.admin).json();
    assertEquals("me", seen.get("imap_login").asText());
  }

  @Test
  void gmailWithAPasswordAlwaysAsksForAuthorization() {
    long id = id(create("{'name':'Mail','channel':{'type':'email','email':'a@b.test'}}"));
    Reply gmail = update(id, "{'channel':{'imap_address':'imap.gmail.com'}}");
    assertTrue(gmail.json().get("reauthorization_required").booleanValue());
  }

  @Test
  void avatarAsTextIsAFailureAndNullTakesItAway() {
    long id = id(create("{'name':'Box','channel':{'type':'api'}}"));
    assertEquals(500, update(id, "{'avatar':'signed'}").status());
    assertEquals("", update(id, "{'avatar':null}").json().get("avatar_url").asText());
  }

  @Test
  void helpCenterIsServedInsteadOfItsId() {
    long id = id(create("{'name':'Box','channel':{'type':'api'}}"));
    Portal portal = new Portal();
    portal.set(Portal.NAME, "Help");
    portal.set(Portal.SLUG, "help");
    server.state().table(Portal.ENTITY).insert(portal);
    Reply linked = update(id, "{'portal_id':" + portal.id() + "}");
    assertEquals("help", linked.json().at("/help_center/slug").asText());
    assertFalse(linked.json().has("portal_id"));
    assertEquals(500, update(id, "{'portal_id':987654321}").status());
    assertFalse(update(id, "{'portal_id':null}").json().has("help_center"));
  }

  @Test
  void textNullMeansNull() {
    long id = id(create("{'name':'Box','greeting_message':'Hi','channel':{'type':'api'}}"));
    assertNull(
        update(id, "{'greeting_message':'null'}").json().get("greeting_message").textValue());
  }

  private Reply setBot(long inbox, String bot) {
    return server.send(
        "POST",
        server.path("/inboxes/" + inbox + "/set_agent_bot"),
        server.admin,
        "{\"agent_bot\":" + bot + "}");
  }

  private Reply members(String method, long inbox, String ids) {
    return server.send(
        method,
        server.path("/inbox_members"),
        server.admin,
        "{\"inbox_id\":" + inbox + ",\"user_ids\":[" + ids + "]}");
  }

  private long agentId() {
    for (JsonNode agent : server.get(server.path("/agents"), server.admin).json()) {
      if (agent.get("role").asText().equals("agent")) {
        return agent.get("id").asLong();
      }
    }
    throw new IllegalStateException("no agent");
  }

  private static long id(Reply reply) {
    return reply.json().get("id").asLong();
  }

  private Reply create(String json) {
    return server.send("POST", server.path("/inboxes"), server.admin, json.replace('\'', '"'));
  }

  private Reply update(long id, String json) {
    return server.send(
        "PATCH", server.path("/inboxes/" + id), server.admin, json.replace('\'', '"'));
  }
}
