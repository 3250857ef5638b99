package ai.inquirly.sdk.testing.server.operations.customfilters;

import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.WireTimes;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.CustomFilter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The saved filters of the calling user; each call sees those of one kind only. */
public final class CustomFiltersOperations implements Operations {
  private static final String ONE = "/custom_filters/{id}";

  @Override
  public void register(Routes routes) {
    routes.account("GET", "/custom_filters", Access.USER, this::list);
    routes.account("POST", "/custom_filters", Access.USER, this::create);
    routes.account("GET", ONE, Access.USER, this::get);
    routes.accountUpdate(ONE, Access.USER, this::update);
    routes.account("DELETE", ONE, Access.USER, this::delete);
  }

  private Answer list(Call call) {
    List<CustomFilter> filters = OwnFilters.of(call).ofType(FilterType.asked(call.params()));
    return Answer.json(Json.array(filters, CustomFiltersOperations::json));
  }

  /**
   * The server checks the limit again after it has saved: the last filter that fits is kept, but
   * answered with an error.
   */
  private Answer create(Call call) {
    CustomFilter filter = new CustomFilter();
    filter.set(CustomFilter.ACCOUNT_ID, call.account().id());
    filter.set(CustomFilter.USER_ID, call.user().id());
    assign(call, filter);
    OwnFilters own = OwnFilters.of(call);
    own.check(filter).check();
    call.table(CustomFilter.ENTITY).insert(filter);
    var errors = own.check(filter);
    if (errors.isEmpty()) {
      return Answer.json(json(filter));
    }
    ObjectNode messages = Json.object();
    errors.all().forEach(e -> messages.withArray(e.attribute()).add(e.message()));
    return Answer.error(422, Json.object("error", messages));
  }

  private Answer get(Call call) {
    return Answer.json(json(find(call)));
  }

  private Answer update(Call call) {
    CustomFilter filter = find(call);
    assign(call, filter);
    OwnFilters.of(call).check(filter).check();
    call.table(CustomFilter.ENTITY).save(filter);
    return Answer.json(json(filter));
  }

  private Answer delete(Call call) {
    call.table(CustomFilter.ENTITY).delete(find(call));
    return Answer.noContent();
  }

  private static CustomFilter find(Call call) {
    String type = FilterType.asked(call.params());
    return OwnFilters.of(call).ofType(type).stream()
        .filter(filter -> filter.id() == call.id("id"))
        .findFirst()
        .orElseThrow(RecordNotFound::new);
  }

  private static void assign(Call call, CustomFilter filter) {
    Params sent = call.root("custom_filter", CustomFilter.ENTITY);
    sent.assignTo(filter, CustomFilter.NAME, CustomFilter.FILTER_TYPE);
    sent.assignObjectsTo(filter, CustomFilter.QUERY);
  }

  private static ObjectNode json(CustomFilter filter) {
    ObjectNode json =
        Json.object()
            .put("id", filter.id())
            .put("name", filter.get(CustomFilter.NAME))
            .put("filter_type", filter.get(CustomFilter.FILTER_TYPE));
    json.set("query", filter.get(CustomFilter.QUERY));
    return json.put("created_at", WireTimes.iso(filter.createdAt()))
        .put("updated_at", WireTimes.iso(filter.updatedAt()));
  }
}
