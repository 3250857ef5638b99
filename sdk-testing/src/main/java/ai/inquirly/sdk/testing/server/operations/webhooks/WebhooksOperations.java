package ai.inquirly.sdk.testing.server.operations.webhooks;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Webhook;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The webhooks of an account; there is no way to read a single one. */
public final class WebhooksOperations implements Operations {
  private static final String ONE = "/webhooks/{id}";

  @Override
  public void register(Routes routes) {
    routes.account("GET", "/webhooks", Access.ADMINISTRATOR, this::list);
    routes.account("POST", "/webhooks", Access.ADMINISTRATOR, this::create);
    routes.accountUpdate(ONE, Access.ADMINISTRATOR, this::update);
    routes.account("DELETE", ONE, Access.ADMINISTRATOR, this::delete);
  }

  private Answer list(Call call) {
    var webhooks = call.table(Webhook.ENTITY).where(Webhook.ACCOUNT_ID, call.account().id());
    ArrayNode array = Json.array(webhooks, webhook -> json(call, webhook));
    return Answer.json(Json.object("payload", Json.object("webhooks", array)));
  }

  private Answer create(Call call) {
    Webhook webhook = new Webhook();
    webhook.set(Webhook.ACCOUNT_ID, call.account().id());
    assign(call, webhook);
    return answer(call, call.table(Webhook.ENTITY).insert(webhook));
  }

  private Answer update(Call call) {
    Webhook webhook = find(call);
    assign(call, webhook);
    call.table(Webhook.ENTITY).save(webhook);
    return answer(call, webhook);
  }

  private Answer delete(Call call) {
    call.table(Webhook.ENTITY).delete(find(call));
    return Answer.empty();
  }

  private static Webhook find(Call call) {
    return call.find(Webhook.ENTITY, "id", Webhook.ACCOUNT_ID);
  }

  private static void assign(Call call, Webhook webhook) {
    Params sent = call.root("webhook", Webhook.ENTITY);
    sent.assignTo(webhook, Webhook.INBOX_ID, Webhook.URL);
    ArrayNode subscriptions = sent.array("subscriptions");
    if (subscriptions != null && isFlat(subscriptions)) {
      webhook.set(Webhook.SUBSCRIPTIONS, Cast.texts(subscriptions));
    }
    WebhookRules.check(call.installation(), webhook);
  }

  private static boolean isFlat(ArrayNode list) {
    for (JsonNode element : list) {
      if (element.isContainerNode()) {
        return false;
      }
    }
    return true;
  }

  private static Answer answer(Call call, Webhook webhook) {
    return Answer.json(Json.object("payload", Json.object("webhook", json(call, webhook))));
  }

  private static ObjectNode json(Call call, Webhook webhook) {
    ObjectNode json =
        Json.object()
            .put("id", webhook.id())
            .put("url", webhook.get(Webhook.URL))
            .put("account_id", webhook.get(Webhook.ACCOUNT_ID));
    json.set("subscriptions", Json.texts(webhook.get(Webhook.SUBSCRIPTIONS)));
    Inbox inbox = call.table(Inbox.ENTITY).find(webhook.get(Webhook.INBOX_ID));
    if (inbox != null) {
      json.set("inbox", Json.object().put("id", inbox.id()).put("name", inbox.get(Inbox.NAME)));
    }
    return json;
  }
}
