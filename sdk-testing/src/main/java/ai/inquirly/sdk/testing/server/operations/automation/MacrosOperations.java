package ai.inquirly.sdk.testing.server.operations.automation;

import ai.inquirly.sdk.testing.server.domain.automation.MacroRun;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.NotAuthorized;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.AgentView;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Macro;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Macros; not documented, but what agents run on conversations. */
public final class MacrosOperations implements Operations {
  private static final String PATH = "/macros";
  private static final Set<String> ACTIONS =
      Set.of(
          "send_message",
          "add_label",
          "assign_team",
          "assign_agent",
          "mute_conversation",
          "change_status",
          "remove_label",
          "remove_assigned_team",
          "resolve_conversation",
          "snooze_conversation",
          "change_priority",
          "send_email_transcript",
          "send_attachment",
          "add_private_note",
          "send_webhook_event");

  @Override
  public void register(Routes routes) {
    routes.account("GET", PATH, Access.USER, this::list);
    routes.account("POST", PATH, Access.USER, this::create);
    routes.account("GET", PATH + "/{id}", Access.USER, this::get);
    routes.accountUpdate(PATH + "/{id}", Access.USER, this::update);
    routes.account("DELETE", PATH + "/{id}", Access.USER, this::delete);
    routes.account("POST", PATH + "/{id}/execute", Access.USER, this::execute);
  }

  private Answer list(Call call) {
    var macros =
        call.table(Macro.ENTITY).stream(Macro.ACCOUNT_ID, call.account().id())
            .filter(macro -> isVisible(call, macro))
            .toList();
    return Answer.json(Json.object("payload", Json.array(macros, macro -> json(call, macro))));
  }

  private Answer create(Call call) {
    Macro macro = new Macro();
    macro.set(Macro.ACCOUNT_ID, call.account().id());
    macro.set(Macro.CREATED_BY_ID, call.user().id());
    assign(call, macro);
    return payload(call, call.table(Macro.ENTITY).insert(macro));
  }

  private Answer get(Call call) {
    Macro macro = call.table(Macro.ENTITY).find(call.id("id"));
    if (macro == null || !macro.refersTo(Macro.ACCOUNT_ID, call.account())) {
      return Answer.empty(404);
    }
    return payload(call, find(call));
  }

  private Answer update(Call call) {
    Macro macro = find(call);
    assign(call, macro);
    call.table(Macro.ENTITY).save(macro);
    return payload(call, macro);
  }

  private Answer delete(Call call) {
    Macro macro = find(call);
    if (!macro.refersTo(Macro.CREATED_BY_ID, call.user()) && !call.isAdministrator()) {
      throw new NotAuthorized();
    }
    call.table(Macro.ENTITY).delete(macro);
    return Answer.empty();
  }

  private Answer execute(Call call) {
    Macro macro = find(call);
    List<Conversation> conversations = new ArrayList<>();
    ArrayNode sent = call.params().array("conversation_ids");
    if (sent != null) {
      for (JsonNode id : sent) {
        Conversation found =
            Conversation.find(call.installation(), call.account(), Cast.integer(id));
        if (found != null) {
          conversations.add(found);
        }
      }
    }
    new MacroRun(call.installation(), macro, call.user()).on(conversations);
    return Answer.empty();
  }

  /** The visibility is always written: who leaves it out takes it away. Agents' are personal. */
  private static void assign(Call call, Macro macro) {
    Params sent = call.params();
    sent.assignTo(macro, Macro.NAME);
    macro.set(
        Macro.VISIBILITY,
        call.isAdministrator() ? Macro.VISIBILITY.cast(sent.get("visibility")) : "personal");
    if (sent.array("actions") != null) {
      macro.set(Macro.ACTIONS, sent.array("actions"));
    }
    macro.set(Macro.UPDATED_BY_ID, call.user().id());
    ValidationErrors errors =
        new ValidationErrors()
            .limitLength("name", macro.get(Macro.NAME), ValidationErrors.STRING_LIMIT);
    List<String> unknown = new ArrayList<>();
    macro.get(Macro.ACTIONS).forEach(action -> unknown.add(action.path("action_name").asText()));
    unknown.removeAll(ACTIONS);
    if (!unknown.isEmpty()) {
      errors.add(
          "actions", "Macro execution actions " + String.join(",", unknown) + " not supported.");
    }
    RuleErrors.check(errors);
    if (macro.get(Macro.NAME) == null) {
      throw new InternalFailure("the database refuses a macro without a name");
    }
  }

  private static Macro find(Call call) {
    Macro macro = call.table(Macro.ENTITY).find(call.id("id"));
    if (macro == null || !macro.refersTo(Macro.ACCOUNT_ID, call.account())) {
      throw new InternalFailure("no such macro");
    }
    if (!isVisible(call, macro)) {
      throw new NotAuthorized();
    }
    return macro;
  }

  private static boolean isVisible(Call call, Macro macro) {
    return "global".equals(macro.get(Macro.VISIBILITY))
        || macro.refersTo(Macro.CREATED_BY_ID, call.user());
  }

  private static Answer payload(Call call, Macro macro) {
    return Answer.json(Json.object("payload", json(call, macro)));
  }

  private static ObjectNode json(Call call, Macro macro) {
    ObjectNode json =
        Json.object()
            .put("id", macro.id())
            .put("name", macro.get(Macro.NAME))
            .put("visibility", macro.get(Macro.VISIBILITY));
    addUser(call, json, "created_by", macro.get(Macro.CREATED_BY_ID));
    addUser(call, json, "updated_by", macro.get(Macro.UPDATED_BY_ID));
    return json.put("account_id", macro.get(Macro.ACCOUNT_ID))
        .set("actions", RecordView.value(macro.get(Macro.ACTIONS)));
  }

  private static void addUser(Call call, ObjectNode json, String name, Long id) {
    User user = call.table(User.ENTITY).find(id);
    if (user != null) {
      json.set(name, AgentView.json(call.installation(), user, call.account()));
    }
  }
}
