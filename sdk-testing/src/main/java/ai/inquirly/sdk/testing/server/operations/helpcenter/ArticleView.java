package ai.inquirly.sdk.testing.server.operations.helpcenter;

import ai.inquirly.sdk.testing.server.domain.helpcenter.Articles;
import ai.inquirly.sdk.testing.server.render.AgentView;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.WireTimes;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.state.Article;
import ai.inquirly.sdk.testing.server.state.Category;
import ai.inquirly.sdk.testing.server.state.Portal;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/** An article with its category, its author and its translations. */
final class ArticleView {
  private ArticleView() {}

  static ObjectNode json(Call call, Articles articles, Article article) {
    ObjectNode json =
        Json.object()
            .put("id", article.id())
            .put("slug", article.get(Article.SLUG))
            .put("title", article.get(Article.TITLE))
            .put("content", article.get(Article.CONTENT))
            .put("description", article.get(Article.DESCRIPTION))
            .put("status", article.get(Article.STATUS))
            .put("position", article.get(Article.POSITION))
            .put("account_id", article.get(Article.ACCOUNT_ID))
            .put("updated_at", WireTimes.epoch(article.updatedAt()));
    json.set("meta", article.get(Article.META));
    json.set("category", category(call, article));
    json.put("views", article.get(Article.VIEWS));
    addAuthor(call, article, json);
    Collection<Article> associated = articles.associated(article);
    if (!associated.isEmpty()) {
      json.set("associated_articles", Json.array(associated, other -> slim(call, other)));
    }
    return json;
  }

  private static ObjectNode slim(Call call, Article article) {
    ObjectNode json =
        Json.object()
            .put("id", article.id())
            .put("category_id", article.get(Article.CATEGORY_ID))
            .put("title", article.get(Article.TITLE))
            .put("content", article.get(Article.CONTENT))
            .put("description", article.get(Article.DESCRIPTION))
            .put("status", article.get(Article.STATUS))
            .put("account_id", article.get(Article.ACCOUNT_ID));
    Portal portal = call.table(Portal.ENTITY).get(article.get(Article.PORTAL_ID));
    json.set("portal", PortalView.json(call, portal));
    json.put("views", article.get(Article.VIEWS));
    addAuthor(call, article, json);
    return json;
  }

  /** Always an object: of four nulls where there is no category. */
  private static ObjectNode category(Call call, Article article) {
    Category category = call.table(Category.ENTITY).find(article.get(Article.CATEGORY_ID));
    if (category == null) {
      return Json.object().putNull("id").putNull("name").putNull("slug").putNull("locale");
    }
    return Json.object()
        .put("id", category.id())
        .put("name", category.get(Category.NAME))
        .put("slug", category.get(Category.SLUG))
        .put("locale", category.get(Category.LOCALE));
  }

  private static void addAuthor(Call call, Article article, ObjectNode json) {
    User author = call.table(User.ENTITY).find(article.get(Article.AUTHOR_ID));
    if (author != null) {
      json.set("author", AgentView.json(call.installation(), author, call.account()));
    }
  }
}
