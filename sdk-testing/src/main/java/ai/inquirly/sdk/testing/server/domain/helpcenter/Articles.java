package ai.inquirly.sdk.testing.server.domain.helpcenter;

import ai.inquirly.sdk.testing.server.error.AfterCommit;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.render.WireTimes;
import ai.inquirly.sdk.testing.server.state.Article;
import ai.inquirly.sdk.testing.server.state.Category;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Portal;
import ai.inquirly.sdk.testing.server.state.Table;
import ai.inquirly.sdk.testing.server.state.User;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Makes, changes and removes the articles of a portal. */
public final class Articles {
  private static final long STEP = 10;

  private final Installation installation;
  private final Portal portal;

  /** The articles of this portal. */
  public Articles(Installation installation, Portal portal) {
    this.installation = installation;
    this.portal = portal;
  }

  /** All of them, oldest first. */
  public Collection<Article> all() {
    return table().where(Article.PORTAL_ID, portal.id());
  }

  /**
   * Adds an article, always as a draft.
   *
   * @param associatedId the article that it is a translation of, or null; if that one is not in the
   *     portal, the new article stays nevertheless
   */
  public Article create(Article draft, Long associatedId) {
    draft.set(Article.PORTAL_ID, portal.id());
    draft.set(Article.ACCOUNT_ID, portal.get(Portal.ACCOUNT_ID));
    check(draft);
    complete(draft);
    requireFreeSlug(draft);
    Article article = table().insert(draft);
    associate(article, associatedId);
    article.set(Article.STATUS, "draft");
    table().save(article);
    return article;
  }

  /** Ends a change of an article. */
  public void save(Article article) {
    check(article);
    addSlug(article);
    requireFreeSlug(article);
    if (article.isChanged(Article.CATEGORY_ID)) {
      article.set(Article.POSITION, nextPosition(article));
    }
    useLocaleOfCategory(article);
    table().save(article);
  }

  /** Removes an article; its translations stand alone then. */
  public void delete(Article article) {
    for (Article translation : List.copyOf(associated(article))) {
      translation.set(Article.ASSOCIATED_ARTICLE_ID, null);
      table().settle(translation);
    }
    table().delete(article);
  }

  /** The translations of an article. */
  public Collection<Article> associated(Article article) {
    return table().where(Article.ASSOCIATED_ARTICLE_ID, article.id());
  }

  private void associate(Article article, Long associatedId) {
    if (associatedId == null) {
      return;
    }
    Article other = table().find(associatedId);
    if (other == null || !other.refersTo(Article.PORTAL_ID, portal)) {
      throw new AfterCommit(new RecordNotFound());
    }
    Long root = other.get(Article.ASSOCIATED_ARTICLE_ID);
    article.set(Article.ASSOCIATED_ARTICLE_ID, root == null ? other.id() : root);
  }

  private void check(Article article) {
    ValidationErrors errors =
        new ValidationErrors()
            .limitLength("title", article.get(Article.TITLE), ValidationErrors.STRING_LIMIT)
            .limitLength("slug", article.get(Article.SLUG), ValidationErrors.STRING_LIMIT)
            .limitLength(
                "description", article.get(Article.DESCRIPTION), ValidationErrors.TEXT_LIMIT)
            .limitLength("content", article.get(Article.CONTENT), ValidationErrors.TEXT_LIMIT);
    Long author = article.get(Article.AUTHOR_ID);
    if (installation.table(User.ENTITY).find(author) == null) {
      errors.add("author", "must exist");
    }
    if (author == null) {
      errors.add("author_id", "can't be blank");
    }
    errors
        .requireText("title", article.get(Article.TITLE))
        .requireText("content", article.get(Article.CONTENT))
        .check();
  }

  private void complete(Article draft) {
    useLocaleOfCategory(draft);
    if (draft.get(Article.POSITION) == null) {
      draft.set(Article.POSITION, nextPosition(draft));
    }
    addSlug(draft);
  }

  private void addSlug(Article article) {
    if (article.get(Article.SLUG) == null) {
      String words = ArticleSlug.of(article.get(Article.TITLE));
      article.set(Article.SLUG, WireTimes.epoch(installation.now()) + "-" + words);
    }
  }

  /** No rule of the server asks for it, but an index of its database. */
  private void requireFreeSlug(Article article) {
    String slug = article.get(Article.SLUG);
    if (table().first(Article.SLUG, slug, other -> other != article) != null) {
      throw new InternalFailure("the slug breaks the unique index");
    }
  }

  private void useLocaleOfCategory(Article article) {
    Category category = installation.table(Category.ENTITY).find(article.get(Article.CATEGORY_ID));
    String locale = article.get(Article.LOCALE);
    if (category != null) {
      article.set(Article.LOCALE, category.get(Category.LOCALE));
    } else if (locale == null || locale.isBlank()) {
      article.set(Article.LOCALE, portal.defaultLocale());
    }
  }

  private long nextPosition(Article article) {
    return table().where(Article.CATEGORY_ID, article.get(Article.CATEGORY_ID)).stream()
            .filter(other -> other != article)
            .filter(other -> portal.get(Portal.ACCOUNT_ID).equals(other.get(Article.ACCOUNT_ID)))
            .map(other -> other.get(Article.POSITION))
            .filter(Objects::nonNull)
            .max(Long::compare)
            .orElse(0L)
        + STEP;
  }

  private Table<Article> table() {
    return installation.table(Article.ENTITY);
  }
}
