package ai.inquirly.sdk.testing.server.operations.labels;

import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Label;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Locale;

/** The labels that an account offers; not documented, but what filters and reports go by. */
public final class LabelsOperations implements Operations {
  @Override
  public void register(Routes routes) {
    routes.account("GET", "/labels", Access.USER, this::list);
    routes.account("POST", "/labels", Access.ADMINISTRATOR, this::create);
    routes.account("GET", "/labels/{id}", Access.USER, this::get);
    routes.accountUpdate("/labels/{id}", Access.ADMINISTRATOR, this::update);
    routes.account("DELETE", "/labels/{id}", Access.ADMINISTRATOR, this::delete);
  }

  private Answer list(Call call) {
    var labels =
        call.table(Label.ENTITY).stream(Label.ACCOUNT_ID, call.account().id())
            .sorted(Comparator.comparing((Label l) -> l.get(Label.TITLE)))
            .toList();
    return Answer.json(Json.object("payload", Json.array(labels, LabelsOperations::json)));
  }

  private Answer create(Call call) {
    Label label = new Label();
    label.set(Label.ACCOUNT_ID, call.account().id());
    assign(call, label);
    return Answer.json(json(call.table(Label.ENTITY).insert(label)));
  }

  private Answer get(Call call) {
    return Answer.json(json(find(call)));
  }

  private Answer update(Call call) {
    Label label = find(call);
    assign(call, label);
    call.table(Label.ENTITY).save(label);
    return Answer.json(json(label));
  }

  private Answer delete(Call call) {
    call.table(Label.ENTITY).delete(find(call));
    return Answer.empty();
  }

  private static Label find(Call call) {
    return call.find(Label.ENTITY, "id", Label.ACCOUNT_ID);
  }

  private static void assign(Call call, Label label) {
    Params params = call.root("label", Label.ENTITY);
    params.assignTo(label, Label.TITLE, Label.DESCRIPTION, Label.COLOR, Label.SHOW_ON_SIDEBAR);
    String title = label.get(Label.TITLE);
    if (title != null) {
      label.set(Label.TITLE, title.toLowerCase(Locale.ROOT));
    }
    check(call, label);
  }

  private static void check(Call call, Label label) {
    String title = label.get(Label.TITLE);
    ValidationErrors errors = new ValidationErrors().requireText("title", title);
    if (title != null && !title.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*")) {
      errors.add("title", "is invalid");
    }
    boolean taken =
        call.table(Label.ENTITY)
                .first(
                    Label.ACCOUNT_ID,
                    call.account().id(),
                    other -> other != label && other.get(Label.TITLE).equals(title))
            != null;
    if (taken) {
      errors.taken("title");
    }
    errors.check();
  }

  private static ObjectNode json(Label label) {
    return Json.object()
        .put("id", label.id())
        .put("title", label.get(Label.TITLE))
        .put("description", label.get(Label.DESCRIPTION))
        .put("color", label.get(Label.COLOR))
        .put("show_on_sidebar", label.get(Label.SHOW_ON_SIDEBAR));
  }
}
