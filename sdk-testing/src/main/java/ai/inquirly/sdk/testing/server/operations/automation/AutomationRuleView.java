package ai.inquirly.sdk.testing.server.operations.automation;

import ai.inquirly.sdk.testing.server.render.FileUrls;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.render.WireTimes;
import ai.inquirly.sdk.testing.server.state.AutomationFile;
import ai.inquirly.sdk.testing.server.state.AutomationRule;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.StoredFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An automation rule, with its files if it has any. */
final class AutomationRuleView {
  private AutomationRuleView() {}

  static ObjectNode json(Installation installation, AutomationRule rule) {
    ObjectNode json =
        Json.object()
            .put("id", rule.id())
            .put("account_id", rule.get(AutomationRule.ACCOUNT_ID))
            .put("name", rule.get(AutomationRule.NAME))
            .put("description", rule.get(AutomationRule.DESCRIPTION))
            .put("event_name", rule.get(AutomationRule.EVENT_NAME))
            .<ObjectNode>set("conditions", RecordView.value(rule.get(AutomationRule.CONDITIONS)))
            .<ObjectNode>set("actions", RecordView.value(rule.get(AutomationRule.ACTIONS)))
            .put("created_on", WireTimes.epoch(rule.createdAt()))
            .put("active", rule.is(AutomationRule.ACTIVE));
    var files =
        installation
            .table(AutomationFile.ENTITY)
            .where(AutomationFile.AUTOMATION_RULE_ID, rule.id());
    if (!files.isEmpty()) {
      json.set("files", Json.array(files, file -> file(installation, rule, file)));
    }
    return json;
  }

  private static JsonNode file(
      Installation installation, AutomationRule rule, AutomationFile kept) {
    StoredFile file = installation.table(StoredFile.ENTITY).get(kept.get(AutomationFile.FILE_ID));
    return Json.object()
        .put("id", kept.id())
        .put("automation_rule_id", rule.id())
        .put("file_type", file.get(StoredFile.CONTENT_TYPE))
        .put("account_id", rule.get(AutomationRule.ACCOUNT_ID))
        .put("file_url", FileUrls.file(installation, file))
        .put("blob_id", file.id())
        .put("filename", file.get(StoredFile.FILENAME));
  }
}
