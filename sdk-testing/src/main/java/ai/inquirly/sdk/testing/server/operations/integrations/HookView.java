package ai.inquirly.sdk.testing.server.operations.integrations;

import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.IntegrationHook;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A hook; its settings are for administrators. */
final class HookView {
  private HookView() {}

  static ObjectNode json(Call call, IntegrationHook hook) {
    Inbox inbox = call.table(Inbox.ENTITY).find(hook.get(IntegrationHook.INBOX_ID));
    ObjectNode json =
        Json.object()
            .put("id", hook.id())
            .put("app_id", hook.get(IntegrationHook.APP_ID))
            .put("status", "enabled".equals(hook.get(IntegrationHook.STATUS)));
    if (inbox == null) {
      json.putNull("inbox");
    } else {
      json.putObject("inbox").put("id", inbox.id()).put("name", inbox.get(Inbox.NAME));
    }
    json.put("account_id", hook.get(IntegrationHook.ACCOUNT_ID))
        .put("hook_type", hook.get(IntegrationHook.HOOK_TYPE));
    if (call.isAdministrator()) {
      json.set("settings", RecordView.value(hook.get(IntegrationHook.SETTINGS)));
      json.put("reference_id", hook.get(IntegrationHook.REFERENCE_ID));
    }
    return json;
  }
}
