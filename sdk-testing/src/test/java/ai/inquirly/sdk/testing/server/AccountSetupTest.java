package ai.inquirly.sdk.testing.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.inquirly.sdk.testing.server.TestServer.Reply;
import ai.inquirly.sdk.testing.server.state.Account;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Agents, bots, canned responses, custom attributes, integrations. */
class AccountSetupTest {
  private final TestServer server = new TestServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void agentUpdateTakesTheCustomRoleAway() {
    long id = invite("{'name':'A','email':'a@b.test','custom_role_id':5}").get("id").asLong();
    Reply update = send("PATCH", "/agents/" + id, "{'auto_offline':false}");
    assertTrue(update.json().get("custom_role_id").isNull());
  }

  @Test
  void nullClearsNothingOfAnAgent() {
    long id = invite("{'name':'A','email':'a@b.test','role':1}").get("id").asLong();
    Reply update = send("PATCH", "/agents/" + id, "{'role':null,'name':null}");
    assertEquals("administrator", update.json().get("role").asText());
    assertEquals("A", update.json().get("name").asText());
  }

  @Test
  void agentIsRenamedAlthoughTheRoleIsRefused() {
    long id = invite("{'name':'A','email':'a@b.test'}").get("id").asLong();
    assertEquals(500, send("PATCH", "/agents/" + id, "{'name':'B','role':'owner'}").status());
    assertEquals("B", send("PATCH", "/agents/" + id, "{'role':0}").json().get("name").asText());
  }

  @Test
  void unknownAgentIsLookedUpBeforeTheRole() {
    assertEquals(
        404, server.send("DELETE", server.path("/agents/987654321"), server.agent, null).status());
  }

  @Test
  void existingUserKeepsTheNameWhenInvited() {
    server.send(
        "POST",
        "/platform/api/v1/users",
        TestServer.PLATFORM_TOKEN,
        "{\"name\":\"First\",\"email\":\"a@b.test\",\"password\":\"Passw0rd!\"}");
    JsonNode invited = invite("{'name':'Second','email':'A@B.test'}");
    assertEquals("First", invited.get("name").asText());
    assertTrue(invited.get("confirmed").booleanValue());
  }

  @Test
  void badAddressIsToldBeforeABadRole() {
    assertEquals(422, send("POST", "/agents", "{'email':'x','role':'owner'}").status());
  }

  @Test
  void userWithoutAnAccountIsDeleted() {
    JsonNode first = invite("{'name':'First','email':'a@b.test'}");
    send("DELETE", "/agents/" + first.get("id").asLong(), null);
    assertEquals("Second", invite("{'name':'Second','email':'a@b.test'}").get("name").asText());
  }

  @Test
  void agentsAreLimitedByThePlan() {
    server.account.set(Account.LIMITS, JsonNodeFactory.instance.objectNode().put("agents", 2));
    assertEquals(402, send("POST", "/agents", "{'name':'A','email':'a@b.test'}").status());
  }

  @Test
  void systemBotKeepsItsAddressAndToken() {
    Reply created =
        server.send(
            "POST",
            "/platform/api/v1/agent_bots",
            TestServer.PLATFORM_TOKEN,
            "{\"name\":\"System\",\"outgoing_url\":\"https://a.test\"}");
    long id = created.json().get("id").asLong();
    JsonNode seen = server.get(server.path("/agent_bots/" + id), server.agent).json();
    assertFalse(seen.has("access_token"));
    assertFalse(seen.has("outgoing_url"));
    assertEquals(404, send("PATCH", "/agent_bots/" + id, "{'name':'x'}").status());
  }

  @Test
  void botConfigurationIsReplacedNotMerged() {
    long id = send("POST", "/agent_bots", "{'bot_config':{'a':1}}").json().get("id").asLong();
    Reply update = send("PATCH", "/agent_bots/" + id, "{'bot_config':{'b':2}}");
    assertEquals("{\"b\":2}", update.json().get("bot_config").toString());
    Reply nested = send("PATCH", "/agent_bots/" + id, "{'agent_bot':{'name':'x'}}");
    assertTrue(nested.json().get("name").isNull());
    assertEquals(500, send("POST", "/agent_bots", "{'bot_type':'0'}").status());
    assertEquals(200, send("POST", "/agent_bots", "{'bot_type':0}").status());
  }

  @Test
  void searchedCannedResponsesComeBestFirst() {
    send("POST", "/canned_responses", "{'short_code':'a','content':'say hello'}");
    send("POST", "/canned_responses", "{'short_code':'xhello','content':'b'}");
    send("POST", "/canned_responses", "{'short_code':'Hello','content':'c'}");
    send("POST", "/canned_responses", "{'short_code':'d','content':'d'}");
    JsonNode found = server.get(server.path("/canned_responses?search=hEl_o"), server.agent).json();
    assertEquals(3, found.size());
    assertEquals("Hello", found.at("/0/short_code").asText());
    assertEquals("xhello", found.at("/1/short_code").asText());
  }

  @Test
  void emptySearchFindsAllCannedResponses() {
    send("POST", "/canned_responses", "{'short_code':'a','content':'b'}");
    assertEquals(
        1, server.get(server.path("/canned_responses?search="), server.agent).json().size());
  }

  @Test
  void builtInKeyIsRefusedOnCreateOnly() {
    Reply attribute = attribute("{'attribute_display_name':'x','attribute_key':'city'}");
    assertEquals(200, attribute.status(), "a key of contacts, for conversations");
    long id = attribute.json().get("id").asLong();
    String path = "/custom_attribute_definitions/" + id;
    assertEquals(200, send("PATCH", path, "{'attribute_key':'status'}").status());
    assertEquals(
        422, attribute("{'attribute_display_name':'x','attribute_key':'status'}").status());
  }

  @Test
  void nullOfATypeIsRefusedButOfAModelIsAFailure() {
    String name = "{'attribute_display_name':'x','attribute_key':'k',";
    assertEquals(422, attribute(name + "'attribute_display_type':null}").status());
    assertEquals(500, attribute(name + "'attribute_model':null}").status());
    assertEquals(500, attribute(name + "'attribute_model':'1'}").status());
  }

  @Test
  void listValuesKeepTheirJsonType() {
    Reply list =
        attribute(
            "{'attribute_display_name':'x','attribute_key':'k','attribute_values':[1,'a',true]}");
    assertEquals("[1,\"a\",true]", list.json().get("attribute_values").toString());
    Reply nested =
        send(
            "PATCH",
            "/custom_attribute_definitions/" + list.json().get("id").asLong(),
            "{'attribute_values':[[1]]}");
    assertEquals(3, nested.json().get("attribute_values").size());
  }

  @Test
  void preChatFormsFollowTheAttribute() {
    long id =
        attribute("{'attribute_display_name':'Size','attribute_key':'size','attribute_model':1}")
            .json()
            .get("id")
            .asLong();
    String inbox =
        "/inboxes/"
            + send(
                    "POST",
                    "/inboxes",
                    "{'name':'S','channel':{'type':'web_widget','website_url':'https://a.test',"
                        + "'pre_chat_form_options':{'pre_chat_fields':[{'name':'size'},"
                        + "{'name':'fullName'}]}}}")
                .json()
                .get("id")
                .asLong();
    String attribute = "/custom_attribute_definitions/" + id;
    send("PATCH", attribute, "{'attribute_display_name':'Shoe size'}");
    JsonNode form = send("GET", inbox, null).json().get("pre_chat_form_options");
    assertEquals("Shoe size", form.at("/pre_chat_fields/0/label").asText());
    send("DELETE", attribute, null);
    form = send("GET", inbox, null).json().get("pre_chat_form_options");
    assertEquals("fullName", form.at("/pre_chat_fields/0/name").asText());
  }

  @Test
  void sameKeyIsFreeForTheOtherModel() {
    String name = "{'attribute_display_name':'x','attribute_key':'k','attribute_model':";
    assertEquals(200, attribute(name + "0}").status());
    assertEquals(200, attribute(name + "1}").status());
    assertEquals(422, attribute(name + "1}").status());
  }

  @Test
  void hookStatusFalseIsStoredAsNothing() {
    Reply hook = send("POST", "/integrations/hooks", "{'app_id':'any','status':false}");
    assertEquals("false", hook.json().get("status").toString());
    assertEquals(500, send("POST", "/integrations/hooks", "{'app_id':'b','status':true}").status());
  }

  @Test
  void hookAppIdHasALimit() {
    Reply hook = send("POST", "/integrations/hooks", "{'app_id':'%s'}".formatted("x".repeat(256)));

    assertEquals(422, hook.status());
    assertEquals("app_id", hook.json().at("/attributes/0").asText());
  }

  @Test
  void hookSettingsAreReplacedAndStrictlyTyped() {
    long id =
        send("POST", "/integrations/hooks", "{'app_id':'openai','settings':{'api_key':'k'}}")
            .json()
            .get("id")
            .asLong();
    String path = "/integrations/hooks/" + id;
    assertEquals(
        422,
        send("PATCH", path, "{'settings':{'api_key':'k','label_suggestion':'true'}}").status());
    assertEquals(422, send("PATCH", path, "{'settings':{'label_suggestion':true}}").status());
    Reply other = send("PATCH", path, "{'app_id':'dyte','status':'disabled'}");
    assertEquals("openai", other.json().get("app_id").asText());
    assertNull(other.json().get("settings").get("label_suggestion"));
  }

  @Test
  void agentsSeeAppsWithoutSettings() {
    send("POST", "/integrations/hooks", "{'app_id':'openai','settings':{'api_key':'k'}}");
    JsonNode app = server.get(server.path("/integrations/apps/openai"), server.agent).json();
    assertTrue(app.get("enabled").booleanValue());
    assertFalse(app.has("hook_type"));
    assertFalse(app.at("/hooks/0").has("settings"));
  }

  private Reply attribute(String json) {
    return send("POST", "/custom_attribute_definitions", json);
  }

  private JsonNode invite(String json) {
    return send("POST", "/agents", json).json();
  }

  private Reply send(String method, String path, String json) {
    return server.send(
        method, server.path(path), server.admin, json == null ? null : json.replace('\'', '"'));
  }
}
