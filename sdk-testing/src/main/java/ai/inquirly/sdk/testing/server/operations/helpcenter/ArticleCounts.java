package ai.inquirly.sdk.testing.server.operations.helpcenter;

import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.state.Article;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/** How many articles of which kind there are. */
final class ArticleCounts {
  private ArticleCounts() {}

  /** What is told where nobody counted. */
  static ObjectNode unknown() {
    ObjectNode counts = Json.object().put("all_articles_count", 0);
    return counts
        .putNull("archived_articles_count")
        .putNull("published_count")
        .putNull("draft_articles_count");
  }

  /** The numbers; those of the caller's own only if there are any articles. */
  static ObjectNode ofPortal(Collection<Article> articles, User caller) {
    ObjectNode counts = of(articles, caller).put("all_articles_count", articles.size());
    return articles.isEmpty() ? counts.without("mine_articles_count") : counts;
  }

  /**
   * The numbers beside a list.
   *
   * @param all all articles of the portal
   * @param searched those that are searched for, whatever their author and status
   */
  static ObjectNode ofList(Collection<Article> all, Collection<Article> searched, User caller) {
    return of(searched, caller)
        .put("all_articles_count", all.size())
        .put("articles_count", searched.size());
  }

  private static ObjectNode of(Collection<Article> articles, User caller) {
    return Json.object()
        .put("archived_articles_count", count(articles, "archived"))
        .put("published_count", count(articles, "published"))
        .put("draft_articles_count", count(articles, "draft"))
        .put(
            "mine_articles_count",
            articles.stream().filter(a -> a.refersTo(Article.AUTHOR_ID, caller)).count());
  }

  private static long count(Collection<Article> articles, String status) {
    return articles.stream().filter(a -> status.equals(a.get(Article.STATUS))).count();
  }
}
