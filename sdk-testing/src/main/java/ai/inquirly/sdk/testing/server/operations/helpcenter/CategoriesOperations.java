package ai.inquirly.sdk.testing.server.operations.helpcenter;

import ai.inquirly.sdk.testing.server.domain.helpcenter.Categories;
import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.params.Paging;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Category;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The categories of a help center; an unknown portal is a failure of the server. */
public final class CategoriesOperations implements Operations {
  private static final String PATH = "/portals/{portal_slug}/categories";
  private static final String ONE = PATH + "/{id}";
  private static final int PAGE = 25;

  @Override
  public void register(Routes routes) {
    routes.account("GET", PATH, Access.USER, this::list);
    routes.account("POST", PATH, Access.ADMINISTRATOR, this::create);
    routes.account("GET", ONE, Access.ADMINISTRATOR, this::get);
    routes.accountUpdate(ONE, Access.ADMINISTRATOR, this::update);
    routes.account("DELETE", ONE, Access.ADMINISTRATOR, this::delete);
  }

  private Answer list(Call call) {
    Categories categories = categories(call);
    String locale = call.params().text("locale");
    List<Category> found =
        categories.all().stream()
            .filter(
                c -> locale == null || locale.isBlank() || locale.equals(c.get(Category.LOCALE)))
            .toList();
    Paging paging = Paging.of(call.params(), PAGE);
    ObjectNode meta = Json.object();
    meta.set("current_page", paging.echo());
    ObjectNode json =
        Json.object(
            "payload", Json.array(paging.of(found), c -> CategoryView.json(call, categories, c)));
    json.set("meta", meta.put("categories_count", found.size()));
    return Answer.json(json);
  }

  private Answer create(Call call) {
    Categories categories = categories(call);
    Category draft = new Category();
    Params sent = assign(call, draft);
    Category category = categories.create(draft);
    relate(categories, category, sent);
    return category(call, categories, category);
  }

  private Answer get(Call call) {
    Categories categories = categories(call);
    return category(call, categories, find(call, categories));
  }

  private Answer update(Call call) {
    Categories categories = categories(call);
    Category category = find(call, categories);
    Params sent = assign(call, category);
    categories.save(category);
    relate(categories, category, sent);
    return category(call, categories, category);
  }

  private Answer delete(Call call) {
    Categories categories = categories(call);
    categories.delete(find(call, categories));
    return Answer.empty();
  }

  private static Categories categories(Call call) {
    return new Categories(call.installation(), PortalOfPath.orFailure(call));
  }

  private static Category find(Call call, Categories categories) {
    return categories.all().stream()
        .filter(category -> category.id() == call.id("id"))
        .findFirst()
        .orElseThrow(RecordNotFound::new);
  }

  private static Params assign(Call call, Category category) {
    Params sent = call.root("category", Category.ENTITY);
    sent.assignTo(
        category,
        Category.NAME,
        Category.DESCRIPTION,
        Category.POSITION,
        Category.SLUG,
        Category.LOCALE,
        Category.ICON,
        Category.PARENT_CATEGORY_ID,
        Category.ASSOCIATED_CATEGORY_ID);
    return sent;
  }

  private static void relate(Categories categories, Category category, Params sent) {
    List<Long> ids = new ArrayList<>();
    if (sent.array("related_category_ids") != null) {
      sent.array("related_category_ids").forEach(id -> ids.add(Cast.integer(id)));
    }
    categories.relate(category, ids);
  }

  private static Answer category(Call call, Categories categories, Category category) {
    return Answer.json(Json.object("payload", CategoryView.json(call, categories, category)));
  }
}
