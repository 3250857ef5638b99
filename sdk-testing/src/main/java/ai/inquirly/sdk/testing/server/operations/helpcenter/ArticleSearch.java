package ai.inquirly.sdk.testing.server.operations.helpcenter;

import ai.inquirly.sdk.testing.server.domain.helpcenter.Articles;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Paging;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.state.Article;
import ai.inquirly.sdk.testing.server.state.Category;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The list of a portal's articles, narrowed by the query; author and status narrow no number. */
final class ArticleSearch {
  private static final int PAGE = 25;

  private final Call call;
  private final Params params;

  private ArticleSearch(Call call) {
    this.call = call;
    params = call.params();
  }

  static Answer answer(Call call, Articles articles) {
    Collection<Article> all = articles.all();
    ArticleSearch search = new ArticleSearch(call);
    List<Article> searched = search.narrow(all);
    List<Article> found = search.narrowByAuthorAndStatus(searched);
    Paging paging = Paging.of(call.params(), PAGE);
    ObjectNode meta = ArticleCounts.ofList(all, searched, call.user());
    meta.set("current_page", paging.echo());
    ObjectNode json =
        Json.object(
            "payload",
            Json.array(paging.of(found), article -> ArticleView.json(call, articles, article)));
    json.set("meta", meta);
    return Answer.json(json);
  }

  private List<Article> narrow(Collection<Article> all) {
    boolean byCategory = params.isPresent("category_slug");
    Comparator<Article> order =
        byCategory
            ? Comparator.comparing(
                a -> Objects.requireNonNullElse(a.get(Article.POSITION), Long.MAX_VALUE))
            : Comparator.comparing(Article::updatedAt).reversed();
    return all.stream()
        .filter(article -> fits("category_slug", categorySlug(article)))
        .filter(article -> fits("locale", article.get(Article.LOCALE)))
        .filter(this::holdsQuery)
        .sorted(order)
        .toList();
  }

  private List<Article> narrowByAuthorAndStatus(List<Article> searched) {
    return searched.stream()
        .filter(article -> fits("author_id", String.valueOf(article.get(Article.AUTHOR_ID))))
        .filter(article -> fits("status", article.get(Article.STATUS)))
        .toList();
  }

  private boolean fits(String name, String value) {
    return !params.isPresent(name) || params.text(name).equals(value);
  }

  private boolean holdsQuery(Article article) {
    if (!params.isPresent("query")) {
      return true;
    }
    String text =
        article.get(Article.TITLE)
            + " "
            + article.get(Article.DESCRIPTION)
            + " "
            + article.get(Article.CONTENT);
    return text.toLowerCase(Locale.ROOT).contains(params.text("query").toLowerCase(Locale.ROOT));
  }

  private String categorySlug(Article article) {
    Category category = call.table(Category.ENTITY).find(article.get(Article.CATEGORY_ID));
    return category == null ? null : category.get(Category.SLUG);
  }
}
