package ai.inquirly.sdk.testing.server.domain.helpcenter;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.state.Article;
import ai.inquirly.sdk.testing.server.state.Category;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Portal;
import ai.inquirly.sdk.testing.server.state.RelatedCategory;
import ai.inquirly.sdk.testing.server.state.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Makes, changes and removes the categories of a portal. */
public final class Categories {
  private final Installation installation;
  private final Portal portal;

  /** The categories of this portal. */
  public Categories(Installation installation, Portal portal) {
    this.installation = installation;
    this.portal = portal;
  }

  /** All of them, in the order of their positions. */
  public List<Category> all() {
    return table().where(Category.PORTAL_ID, portal.id()).stream()
        .sorted(
            Comparator.comparing(
                c -> Objects.requireNonNullElse(c.get(Category.POSITION), Long.MAX_VALUE)))
        .toList();
  }

  /** Adds a category. */
  public Category create(Category draft) {
    draft.set(Category.PORTAL_ID, portal.id());
    draft.set(Category.ACCOUNT_ID, portal.get(Portal.ACCOUNT_ID));
    check(draft);
    return table().insert(draft);
  }

  /** Ends a change of a category. */
  public void save(Category category) {
    check(category);
    table().save(category);
  }

  /** Has a category point to others; ids of other portals are ignored. */
  public void relate(Category category, Collection<Long> ids) {
    for (Category related : all()) {
      if (ids.contains(related.id()) && !related(category).contains(related)) {
        RelatedCategory link = new RelatedCategory();
        link.set(RelatedCategory.CATEGORY_ID, category.id());
        link.set(RelatedCategory.RELATED_CATEGORY_ID, related.id());
        installation.table(RelatedCategory.ENTITY).insert(link);
      }
    }
  }

  /** The categories that one points to. */
  public List<Category> related(Category category) {
    return installation
        .table(RelatedCategory.ENTITY)
        .where(RelatedCategory.CATEGORY_ID, category.id())
        .stream()
        .map(link -> table().find(link.get(RelatedCategory.RELATED_CATEGORY_ID)))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Removes a category; its articles live on without one. */
  public void delete(Category category) {
    Table<Article> articles = installation.table(Article.ENTITY);
    articles.stream(Article.CATEGORY_ID, category.id())
        .forEach(
            article -> {
              article.set(Article.CATEGORY_ID, null);
              articles.settle(article);
            });
    table().delete(category);
  }

  private void check(Category category) {
    ValidationErrors errors =
        new ValidationErrors()
            .limitLength("name", category.get(Category.NAME), ValidationErrors.STRING_LIMIT)
            .limitLength("slug", category.get(Category.SLUG), ValidationErrors.STRING_LIMIT)
            .limitLength(
                "description", category.get(Category.DESCRIPTION), ValidationErrors.TEXT_LIMIT)
            .requireText("slug", category.get(Category.SLUG))
            .requireText("name", category.get(Category.NAME));
    String locale = category.get(Category.LOCALE);
    if (isTaken(category)) {
      errors.add("locale", "should be unique in the category and portal");
    }
    List<String> allowed = portal.allowedLocales();
    if (allowed == null) {
      throw new InternalFailure("the portal's configuration has no allowed_locales");
    }
    if (!allowed.contains(locale)) {
      String list = allowed.stream().collect(Collectors.joining("\", \"", "[\"", "\"]"));
      errors.add(
          "locale",
          (locale == null ? "" : locale) + " of category is not part of portal's " + list + ".");
    }
    errors.check();
  }

  private boolean isTaken(Category category) {
    return table()
            .first(
                Category.PORTAL_ID,
                portal.id(),
                other ->
                    other != category
                        && Objects.equals(other.get(Category.SLUG), category.get(Category.SLUG))
                        && Objects.equals(
                            other.get(Category.LOCALE), category.get(Category.LOCALE)))
        != null;
  }

  private Table<Category> table() {
    return installation.table(Category.ENTITY);
  }
}
