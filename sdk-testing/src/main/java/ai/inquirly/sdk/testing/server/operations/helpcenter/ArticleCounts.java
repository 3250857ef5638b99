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
  static ObjectNode of(Collection<Article> articles, User caller) {
    ObjectNode counts =
        Json.object()
            .put("all_articles_count", articles.size())
            .put("archived_articles_count", count(articles, "archived"))
            .put("published_count", count(articles, "published"))
            .put("draft_articles_count", count(articles, "draft"));
    if (!articles.isEmpty()) {
      counts.put(
          "mine_articles_count",
          articles.stream().filter(a -> a.refersTo(Article.AUTHOR_ID, caller)).count());
    }
    return counts;
  }

  private static long count(Collection<Article> articles, String status) {
    return articles.stream().filter(a -> status.equals(a.get(Article.STATUS))).count();
  }
}
