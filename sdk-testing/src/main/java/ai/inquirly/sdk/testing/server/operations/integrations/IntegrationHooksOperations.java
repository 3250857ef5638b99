package ai.inquirly.sdk.testing.server.operations.integrations;

import ai.inquirly.sdk.testing.server.error.Refusal;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.IntegrationHook;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Connections to apps. A hook is looked up before the role is checked. */
public final class IntegrationHooksOperations implements Operations {
  private static final String PATH = "/integrations/hooks";

  @Override
  public void register(Routes routes) {
    routes.account("POST", PATH, Access.ADMINISTRATOR, this::create);
    routes.leadingNowhere("GET", "/api/v1/accounts/{account_id}" + PATH + "/{id}");
    routes.accountUpdate(PATH + "/{id}", Access.USER, this::update);
    routes.account("DELETE", PATH + "/{id}", Access.USER, this::delete);
    routes.account("POST", PATH + "/{id}/process_event", Access.USER, this::processEvent);
  }

  private Answer create(Call call) {
    Params sent = call.unlimitedRoot("hook");
    IntegrationHook hook = new IntegrationHook();
    hook.set(IntegrationHook.ACCOUNT_ID, call.account().id());
    sent.assignTo(hook, IntegrationHook.APP_ID, IntegrationHook.INBOX_ID, IntegrationHook.STATUS);
    sent.assignObjectsTo(hook, IntegrationHook.SETTINGS);
    ObjectNode app = IntegrationApps.find(hook.get(IntegrationHook.APP_ID));
    if (app != null) {
      hook.set(IntegrationHook.HOOK_TYPE, app.get("hook_type").asText());
    }
    check(call, hook, app);
    return Answer.json(HookView.json(call, call.table(IntegrationHook.ENTITY).insert(hook)));
  }

  private Answer update(Call call) {
    IntegrationHook hook = find(call);
    call.requireAdministrator();
    Params sent = call.unlimitedRoot("hook");
    sent.assignTo(hook, IntegrationHook.STATUS);
    sent.assignObjectsTo(hook, IntegrationHook.SETTINGS);
    check(call, hook, IntegrationApps.find(hook.get(IntegrationHook.APP_ID)));
    call.table(IntegrationHook.ENTITY).save(hook);
    return Answer.json(HookView.json(call, hook));
  }

  private Answer delete(Call call) {
    IntegrationHook hook = find(call);
    call.requireAdministrator();
    call.table(IntegrationHook.ENTITY).delete(hook);
    return Answer.empty();
  }

  /** Only one app could answer, and it would have to ask its provider. */
  private Answer processEvent(Call call) {
    IntegrationHook hook = find(call);
    if (!"openai".equals(hook.get(IntegrationHook.APP_ID))) {
      throw Refusal.unprocessable("No processor found");
    }
    return Answer.json(Json.object().putNull("message"));
  }

  private static void check(Call call, IntegrationHook hook, ObjectNode app) {
    ValidationErrors errors =
        new ValidationErrors()
            .limitLength("app_id", hook.get(IntegrationHook.APP_ID), ValidationErrors.STRING_LIMIT)
            .requireText("app_id", hook.get(IntegrationHook.APP_ID));
    if ("inbox".equals(hook.get(IntegrationHook.HOOK_TYPE))
        && hook.get(IntegrationHook.INBOX_ID) == null) {
      errors.add("inbox_id", "can't be blank");
    }
    JsonNode schema = app == null ? null : app.get("settings_json_schema");
    if (schema != null && !AppSettings.fit(hook.get(IntegrationHook.SETTINGS), schema)) {
      errors.add("settings", ": Invalid settings data");
    }
    boolean many = app != null && app.get("allow_multiple_hooks").asBoolean();
    if (!many && isInstalled(call, hook)) {
      errors.taken("app_id");
    }
    errors.check();
  }

  private static boolean isInstalled(Call call, IntegrationHook hook) {
    String app = hook.get(IntegrationHook.APP_ID);
    return app != null
        && call.table(IntegrationHook.ENTITY)
                .first(
                    IntegrationHook.ACCOUNT_ID,
                    call.account().id(),
                    other -> other != hook && app.equals(other.get(IntegrationHook.APP_ID)))
            != null;
  }

  private static IntegrationHook find(Call call) {
    return call.find(IntegrationHook.ENTITY, "id", IntegrationHook.ACCOUNT_ID);
  }
}
