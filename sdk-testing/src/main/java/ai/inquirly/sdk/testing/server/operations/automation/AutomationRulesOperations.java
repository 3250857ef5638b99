package ai.inquirly.sdk.testing.server.operations.automation;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.AutomationFile;
import ai.inquirly.sdk.testing.server.state.AutomationRule;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.StoredFile;
import ai.inquirly.sdk.testing.server.state.Table;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;

/** Automation rules; an unknown id is a failure of the server, not a 404. */
public final class AutomationRulesOperations implements Operations {
  private static final String PATH = "/automation_rules";

  @Override
  public void register(Routes routes) {
    routes.account("GET", PATH, Access.ADMINISTRATOR, this::list);
    routes.account("POST", PATH, Access.ADMINISTRATOR, this::create);
    routes.account("GET", PATH + "/{id}", Access.ADMINISTRATOR, this::get);
    routes.accountUpdate(PATH + "/{id}", Access.ADMINISTRATOR, this::update);
    routes.account("DELETE", PATH + "/{id}", Access.ADMINISTRATOR, this::delete);
    routes.account("POST", PATH + "/{id}/clone", Access.ADMINISTRATOR, this::copy);
  }

  private Answer list(Call call) {
    var rules =
        call.table(AutomationRule.ENTITY).stream(AutomationRule.ACCOUNT_ID, call.account().id())
            .sorted(Comparator.comparing(AutomationRule::position))
            .toList();
    return Answer.json(Json.object("payload", Json.array(rules, rule -> json(call, rule))));
  }

  /** The one operation here whose answer is the bare rule. */
  private Answer create(Call call) {
    AutomationRule rule = new AutomationRule();
    rule.set(AutomationRule.ACCOUNT_ID, call.account().id());
    assign(call.params(), rule);
    new RuleChecks(call.installation()).check(rule);
    call.table(AutomationRule.ENTITY).insert(rule);
    keepFiles(call, rule);
    return Answer.json(json(call, rule));
  }

  private Answer get(Call call) {
    return payload(call, find(call));
  }

  private Answer update(Call call) {
    AutomationRule rule = find(call);
    assign(call.params(), rule);
    try {
      new RuleChecks(call.installation()).check(rule);
    } catch (InternalFailure failure) {
      throw RuleErrors.unknown();
    }
    if (rule.isChanged(AutomationRule.CONDITIONS)) {
      rule.set(AutomationRule.FAILURES, 0L);
    }
    call.table(AutomationRule.ENTITY).save(rule);
    keepFiles(call, rule);
    return payload(call, rule);
  }

  private Answer delete(Call call) {
    AutomationRule rule = find(call);
    Table<AutomationFile> files = call.table(AutomationFile.ENTITY);
    files.stream(AutomationFile.AUTOMATION_RULE_ID, rule.id()).forEach(files::delete);
    call.table(AutomationRule.ENTITY).delete(rule);
    return Answer.empty();
  }

  private Answer copy(Call call) {
    AutomationRule rule = find(call);
    AutomationRule copy = new AutomationRule();
    for (Column<?> column : AutomationRule.ENTITY.columns()) {
      if (!column.name().endsWith("ed_at")) {
        copy(column, rule, copy);
      }
    }
    call.table(AutomationRule.ENTITY).insert(copy);
    return payload(call, copy);
  }

  private static <T> void copy(Column<T> column, AutomationRule from, AutomationRule to) {
    to.set(column, from.get(column));
  }

  private static void assign(Params sent, AutomationRule rule) {
    sent.assignTo(
        rule,
        AutomationRule.NAME,
        AutomationRule.DESCRIPTION,
        AutomationRule.EVENT_NAME,
        AutomationRule.ACTIVE);
    assignRaw(sent, rule, AutomationRule.CONDITIONS);
    assignRaw(sent, rule, AutomationRule.ACTIONS);
  }

  /** Stored as sent, unknown keys included; nothing there changes nothing. */
  private static void assignRaw(Params sent, AutomationRule rule, Column<JsonNode> column) {
    JsonNode value = sent.get(column.name());
    if (value != null && !value.isNull()) {
      rule.set(column, value);
    }
  }

  /** The files that the actions send, by the ids of their uploads. */
  private static void keepFiles(Call call, AutomationRule rule) {
    for (JsonNode action : rule.get(AutomationRule.ACTIONS)) {
      if (action.path("action_name").asText().equals("send_attachment")) {
        action.path("action_params").forEach(id -> keepFile(call, rule, id.asLong()));
      }
    }
  }

  private static void keepFile(Call call, AutomationRule rule, Long fileId) {
    Table<AutomationFile> files = call.table(AutomationFile.ENTITY);
    List<Long> present =
        files.where(AutomationFile.AUTOMATION_RULE_ID, rule.id()).stream()
            .map(file -> file.get(AutomationFile.FILE_ID))
            .toList();
    if (call.table(StoredFile.ENTITY).find(fileId) != null && !present.contains(fileId)) {
      AutomationFile kept = new AutomationFile();
      kept.set(AutomationFile.AUTOMATION_RULE_ID, rule.id());
      kept.set(AutomationFile.FILE_ID, fileId);
      files.insert(kept);
    }
  }

  private static AutomationRule find(Call call) {
    AutomationRule rule = call.table(AutomationRule.ENTITY).find(call.id("id"));
    if (rule == null || !rule.refersTo(AutomationRule.ACCOUNT_ID, call.account())) {
      throw new InternalFailure("no such rule");
    }
    return rule;
  }

  private static Answer payload(Call call, AutomationRule rule) {
    return Answer.json(Json.object("payload", json(call, rule)));
  }

  private static ObjectNode json(Call call, AutomationRule rule) {
    return AutomationRuleView.json(call.installation(), rule);
  }
}
