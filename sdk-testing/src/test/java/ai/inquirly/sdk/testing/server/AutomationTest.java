package ai.inquirly.sdk.testing.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.inquirly.sdk.testing.server.TestServer.Reply;
import ai.inquirly.sdk.testing.server.events.Event;
import ai.inquirly.sdk.testing.server.events.EventName;
import ai.inquirly.sdk.testing.server.state.WebhookRequest;
import ai.inquirly.sdk.testing.spec.BeyondTheSpec;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Automation rules and macros: how they are kept, and what they do. */
class AutomationTest {
  private final TestServer server = new TestServer();
  private final List<Event> webhooks = new ArrayList<>();
  private long conversation;

  @BeforeEach
  void begin() {
    server
        .state()
        .events()
        .subscribe(
            event -> {
              if (event.name() == EventName.WEBHOOK_REQUESTED) {
                webhooks.add(event);
              }
            });
    long inbox = server.apiInbox("box", false).id();
    long contact =
        send("POST", "/contacts", "{'name':'Kim','email':'kim@c.test','inbox_id':" + inbox + "}")
            .json()
            .at("/payload/contact/id")
            .asLong();
    conversation =
        send("POST", "/conversations", "{'inbox_id':" + inbox + ",'contact_id':" + contact + "}")
            .json()
            .get("id")
            .asLong();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void createIsBareUpdateIsInAPayload() {
    Reply created = rule("content", "contains", "['x']", "add_label", "['vip']");
    assertTrue(created.json().has("id"));
    Reply updated =
        send("PATCH", "/automation_rules/" + created.json().get("id").asLong(), "{'active':false}");
    assertEquals("false", updated.json().at("/payload/active").toString());
  }

  @Test
  void severalErrorsOfOneFieldAreListed() {
    Reply refused =
        send(
            "POST",
            "/automation_rules",
            "{'name':'r','event_name':'message_created','actions':[],'conditions':"
                + "[{'attribute_key':'zz'},{'attribute_key':'content','query_operator':'xor'}]}");
    assertEquals(2, refused.json().at("/error/conditions").size());
  }

  @Test
  void customAttributeIsAKnownKey() {
    assertEquals(422, rule("tier", "equal_to", "['gold']", "add_label", "['vip']").status());
    send(
        "POST",
        "/custom_attribute_definitions",
        "{'attribute_display_name':'Tier','attribute_key':'tier'}");
    assertEquals(200, rule("tier", "equal_to", "['gold']", "add_label", "['vip']").status());
  }

  @Test
  @BeyondTheSpec("values that no rule understands")
  void valuesAreStoredInWhateverForm() {
    Reply odd = rule("content", "contains", "{'a':1}", "add_label", "'vip'");
    assertEquals("{\"a\":1}", odd.json().at("/conditions/0/values").toString());
    assertEquals("vip", odd.json().at("/actions/0/action_params").asText());
  }

  @Test
  @BeyondTheSpec("actions that are no list")
  void objectInPlaceOfTheActionsIsStored() {
    Reply odd = withActions("{'b':2}");
    assertEquals("{\"b\":2}", odd.json().get("actions").toString());
    String path = "/automation_rules/" + odd.json().get("id").asLong();
    assertEquals(2, send("GET", path, null).json().at("/payload/actions/b").asInt());
    assertEquals(
        "Automation actions action_name not supported.",
        withActions("{'action_name':'add_label'}").json().at("/error/actions/0").asText());
    assertEquals(500, withActions("'add_label'").status());
  }

  @ParameterizedTest
  @CsvSource({"5, true", "5.0, true", "50, false"})
  void numbersOfCustomAttributesAreComparedAsNumbers(String value, boolean holds) {
    send(
        "POST",
        "/custom_attribute_definitions",
        "{'attribute_display_name':'Seats','attribute_key':'seats','attribute_display_type':1}");
    send(
        "POST",
        "/conversations/" + conversation + "/custom_attributes",
        "{'custom_attributes':{'seats':5}}");
    rule("seats", "equal_to", "['" + value + "']", "add_label", "['vip']");
    say("x");
    assertEquals(holds, labels().toString().contains("vip"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "content | contains | ['HELP','zz'] | true",
        "content | does_not_contain | ['help'] | false",
        "content | equal_to | ['need help'] | true",
        "content | equal_to | ['help'] | false",
        "message_type | equal_to | ['incoming'] | true",
        "message_type | equal_to | ['outgoing'] | false",
        "email | contains | ['kim@'] | true",
        "phone_number | equal_to | ['1'] | false",
        "phone_number | not_equal_to | ['1'] | false",
        "status | equal_to | ['all'] | true",
        "status | not_equal_to | ['open'] | false",
        "assignee_id | is_not_present | [] | true",
        "team_id | is_present | [] | false",
        "inbox_id | equal_to | [1] | true",
        "priority | equal_to | ['nil'] | true",
        "priority | equal_to | ['low'] | false"
      })
  void conditionsDecideAboutTheRule(String key, String operator, String values, boolean holds) {
    rule(key, operator, values, "add_label", "['vip']");
    say("Need help");
    assertEquals(holds, labels().toString().contains("vip"));
  }

  @Test
  void andBindsTighterThanOr() {
    send(
        "POST",
        "/automation_rules",
        "{'name':'r','event_name':'message_created','conditions':["
            + "{'attribute_key':'content','filter_operator':'contains','values':['help'],"
            + "'query_operator':'or'},"
            + "{'attribute_key':'status','filter_operator':'equal_to','values':['open'],"
            + "'query_operator':'AND'},"
            + "{'attribute_key':'priority','filter_operator':'equal_to','values':['low']}],"
            + "'actions':[{'action_name':'add_label','action_params':['vip']}]}");
    say("help");
    assertEquals("[\"vip\"]", labels().toString());
  }

  @Test
  void ruleWithoutConditionsAlwaysHolds() {
    send(
        "POST",
        "/automation_rules",
        "{'name':'r','event_name':'message_created','conditions':[],'actions':"
            + "[{'action_name':'add_label','action_params':['vip']}]}");
    say("anything");
    assertEquals("[\"vip\"]", labels().toString());
  }

  @Test
  void ruleDoesNotTriggerItself() {
    rule("content", "contains", "['help']", "send_message", "['help is near']");
    say("help");
    JsonNode messages = messages();
    assertEquals(2, messages.size());
    JsonNode sent = messages.get(1);
    assertEquals(1, sent.get("message_type").asInt());
    assertFalse(sent.has("sender"));
    assertTrue(sent.at("/content_attributes/automation_rule_id").isIntegralNumber());
  }

  @Test
  void webhookIsRequestedWithTheConversationAsItIsThen() {
    rule("content", "contains", "['help']", "send_webhook_event", "['https://a.test/x']");
    say("help");
    WebhookRequest request = (WebhookRequest) webhooks.get(0).subject();
    assertEquals("https://a.test/x", request.get(WebhookRequest.URL));
    assertEquals("automation_event.message_created", request.get(WebhookRequest.EVENT_NAME));
  }

  @Test
  void failedActionIsPassedOver() {
    send(
        "POST",
        "/automation_rules",
        "{'name':'r','event_name':'message_created','conditions':[],'actions':["
            + "{'action_name':'change_status','action_params':['closed']},"
            + "{'action_name':'assign_agent','action_params':['1']},"
            + "{'action_name':'change_priority','action_params':['high']},"
            + "{'action_name':'resolve_conversation','action_params':[]}]}");
    say("x");
    JsonNode seen = send("GET", "/conversations/" + conversation, null).json();
    assertEquals("high", seen.get("priority").asText());
    assertEquals("resolved", seen.get("status").asText());
    assertTrue(seen.at("/meta/assignee").isMissingNode());
  }

  @Test
  void ruleWithAWrongOperatorIsSwitchedOffTheSecondTime() {
    long id =
        rule("status", "contains", "['open']", "add_label", "['vip']").json().get("id").asLong();
    say("one");
    assertTrue(isActive(id));
    say("two");
    assertFalse(isActive(id));
  }

  @Test
  void statusChangeIsAConditionOfItsOwn() {
    send(
        "POST",
        "/automation_rules",
        "{'name':'r','event_name':'conversation_updated','conditions':[{'attribute_key':'status',"
            + "'filter_operator':'attribute_changed','values':{'from':['open'],'to':['resolved']}}],"
            + "'actions':[{'action_name':'add_label','action_params':['done']}]}");
    send("POST", "/conversations/" + conversation + "/toggle_status", "{'status':'pending'}");
    assertEquals("[]", labels().toString());
    send("POST", "/conversations/" + conversation + "/toggle_status", "{'status':'open'}");
    send("POST", "/conversations/" + conversation + "/toggle_status", "{'status':'resolved'}");
    assertEquals("[\"done\"]", labels().toString());
  }

  @Test
  @BeyondTheSpec("an event that does not exist")
  void unknownEventNameIsKeptAndNeverFires() {
    Reply kept =
        send(
            "POST",
            "/automation_rules",
            "{'name':'r','event_name':'full_moon','conditions':[],'actions':"
                + "[{'action_name':'add_label','action_params':['vip']}]}");
    assertEquals("full_moon", kept.json().get("event_name").asText());
    say("x");
    assertEquals("[]", labels().toString());
  }

  @Test
  void macroRunsForItsUserOnSeveralConversations() {
    long id =
        send(
                "POST",
                "/macros",
                "{'name':'m','visibility':'global','actions':["
                    + "{'action_name':'add_private_note','action_params':['noted']},"
                    + "{'action_name':'assign_agent','action_params':['self']},"
                    + "{'action_name':'send_webhook_event','action_params':['https://a.test']}]}")
            .json()
            .at("/payload/id")
            .asLong();
    send("POST", "/macros/" + id + "/execute", "{'conversation_ids':[" + conversation + ",99]}");
    JsonNode note = messages().get(0);
    assertEquals("true", note.get("private").toString());
    JsonNode seen = send("GET", "/conversations/" + conversation, null).json();
    assertEquals("ada@acme.test", seen.at("/meta/assignee/email").asText());
    assertEquals(
        "macro.executed",
        ((WebhookRequest) webhooks.get(0).subject()).get(WebhookRequest.EVENT_NAME));
  }

  @Test
  void macroUpdateTakesTheVisibilityAway() {
    long id =
        send("POST", "/macros", "{'name':'m','visibility':'global','actions':[]}")
            .json()
            .at("/payload/id")
            .asLong();
    Reply update = send("PATCH", "/macros/" + id, "{'name':'n'}");
    assertNull(update.json().at("/payload/visibility").textValue());
  }

  private Reply rule(String key, String operator, String values, String action, String params) {
    return send(
        "POST",
        "/automation_rules",
        "{'name':'r','event_name':'message_created','conditions':[{'attribute_key':'"
            + key
            + "','filter_operator':'"
            + operator
            + "','values':"
            + values
            + ",'query_operator':null}],'actions':[{'action_name':'"
            + action
            + "','action_params':"
            + params
            + "}]}");
  }

  private Reply withActions(String actions) {
    return send(
        "POST",
        "/automation_rules",
        "{'name':'r','event_name':'message_created','conditions':[],'actions':" + actions + "}");
  }

  private boolean isActive(long rule) {
    return send("GET", "/automation_rules/" + rule, null)
        .json()
        .at("/payload/active")
        .booleanValue();
  }

  private void say(String text) {
    send(
        "POST",
        "/conversations/" + conversation + "/messages",
        "{'content':'" + text + "','message_type':'incoming'}");
  }

  private JsonNode messages() {
    return send("GET", "/conversations/" + conversation + "/messages", null).json().get("payload");
  }

  private JsonNode labels() {
    return send("GET", "/conversations/" + conversation + "/labels", null).json().get("payload");
  }

  private Reply send(String method, String path, String json) {
    return server.send(
        method, server.path(path), server.admin, json == null ? null : json.replace('\'', '"'));
  }
}
