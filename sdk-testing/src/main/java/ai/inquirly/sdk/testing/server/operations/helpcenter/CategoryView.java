package ai.inquirly.sdk.testing.server.operations.helpcenter;

import ai.inquirly.sdk.testing.server.domain.helpcenter.Categories;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.state.Article;
import ai.inquirly.sdk.testing.server.state.Category;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A category with those that it is linked to. */
final class CategoryView {
  private CategoryView() {}

  static ObjectNode json(Call call, Categories categories, Category category) {
    ObjectNode json = slim(category).put("icon", category.get(Category.ICON));
    List<Category> related = categories.related(category);
    if (!related.isEmpty()) {
      json.set("related_categories", Json.array(related, CategoryView::slim));
    }
    addLink(call, json, "parent_category", category.get(Category.PARENT_CATEGORY_ID));
    addLink(call, json, "root_category", category.get(Category.ASSOCIATED_CATEGORY_ID));
    int articles = call.table(Article.ENTITY).where(Article.CATEGORY_ID, category.id()).size();
    json.set("meta", Json.object().put("articles_count", articles));
    return json;
  }

  private static void addLink(Call call, ObjectNode json, String name, Long id) {
    Category linked = call.table(Category.ENTITY).find(id);
    if (linked != null) {
      json.set(name, slim(linked));
    }
  }

  private static ObjectNode slim(Category category) {
    return Json.object()
        .put("id", category.id())
        .put("name", category.get(Category.NAME))
        .put("slug", category.get(Category.SLUG))
        .put("locale", category.get(Category.LOCALE))
        .put("description", category.get(Category.DESCRIPTION))
        .put("position", category.get(Category.POSITION))
        .put("account_id", category.get(Category.ACCOUNT_ID));
  }
}
