package ai.inquirly.sdk.testing.server.operations.integrations;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.IntegrationHook;
import ai.inquirly.sdk.testing.server.state.Webhook;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The apps that an account can be connected to; agents see of them what is no setting. */
public final class IntegrationAppsOperations implements Operations {
  private static final List<String> FOR_AGENTS = List.of("id", "name", "description");

  @Override
  public void register(Routes routes) {
    routes.account("GET", "/integrations/apps", Access.USER, this::list);
    routes.account("GET", "/integrations/apps/{id}", Access.USER, this::get);
  }

  private Answer list(Call call) {
    return Answer.json(
        Json.object("payload", Json.array(IntegrationApps.all(), app -> json(call, app))));
  }

  private Answer get(Call call) {
    ObjectNode app = IntegrationApps.find(call.path("id"));
    if (app == null) {
      throw new InternalFailure("no such app");
    }
    return Answer.json(json(call, app));
  }

  private static ObjectNode json(Call call, ObjectNode app) {
    ObjectNode json = Json.object();
    FOR_AGENTS.forEach(name -> json.set(name, app.get(name)));
    List<IntegrationHook> hooks = hooks(call, app.get("id").asText());
    json.put("enabled", isEnabled(call, app.get("id").asText(), hooks));
    if (call.isAdministrator()) {
      app.properties().forEach(value -> json.set(value.getKey(), value.getValue()));
      json.set("button", app.get("action"));
    }
    return json.set("hooks", Json.array(hooks, hook -> HookView.json(call, hook)));
  }

  /**
   * Webhooks are rows of their own, and dashboard apps nobody has; others are enabled by a hook.
   */
  private static boolean isEnabled(Call call, String id, List<IntegrationHook> hooks) {
    return switch (id) {
      case "webhook" ->
          !call.table(Webhook.ENTITY).where(Webhook.ACCOUNT_ID, call.account().id()).isEmpty();
      case "dashboard_apps" -> false;
      default -> !hooks.isEmpty();
    };
  }

  private static List<IntegrationHook> hooks(Call call, String appId) {
    return call
        .table(IntegrationHook.ENTITY)
        .where(IntegrationHook.ACCOUNT_ID, call.account().id())
        .stream()
        .filter(hook -> appId.equals(hook.get(IntegrationHook.APP_ID)))
        .toList();
  }
}
