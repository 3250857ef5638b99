package ai.inquirly.sdk.testing.server.domain.helpcenter;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.Article;
import ai.inquirly.sdk.testing.server.state.Category;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Entity;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Portal;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.Table;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes and changes help centers. */
public final class Portals {
  private final Installation installation;

  /** Works on this installation. */
  public Portals(Installation installation) {
    this.installation = installation;
  }

  /** The portal of an account with this slug, or null. */
  public Portal find(Long accountId, String slug) {
    return table().first(Portal.SLUG, slug, p -> accountId.equals(p.get(Portal.ACCOUNT_ID)));
  }

  /** Adds a portal. */
  public Portal create(Portal draft) {
    draft.set(Portal.CUSTOM_DOMAIN, host(draft.get(Portal.CUSTOM_DOMAIN)));
    check(draft).check();
    return table().insert(draft);
  }

  /** Ends a change of a portal, unless errors were found. */
  public ValidationErrors save(Portal portal) {
    ValidationErrors errors = check(portal);
    if (errors.isEmpty()) {
      table().save(portal);
    }
    return errors;
  }

  /** Removes a portal at once, and what it holds after the answer. */
  public void delete(Portal portal) {
    table().delete(portal);
    installation
        .jobs()
        .afterAnswer(
            () -> {
              empty(Article.ENTITY, Article.PORTAL_ID, portal);
              empty(Category.ENTITY, Category.PORTAL_ID, portal);
            });
  }

  private <R extends Row> void empty(Entity<R> entity, Column<Long> reference, Portal portal) {
    Table<R> table = installation.table(entity);
    List.copyOf(table.where(reference, portal.id())).forEach(table::delete);
  }

  /** Of a web address only the host is kept; the server fails without any value. */
  private static String host(String domain) {
    if (domain == null || !StandardCharsets.US_ASCII.newEncoder().canEncode(domain)) {
      throw new InternalFailure("the custom domain cannot be parsed: " + domain);
    }
    try {
      URI uri = new URI(domain);
      return List.of("http", "https").contains(String.valueOf(uri.getScheme()))
          ? uri.getHost()
          : domain;
    } catch (URISyntaxException e) {
      throw new InternalFailure("the custom domain cannot be parsed: " + domain);
    }
  }

  private ValidationErrors check(Portal portal) {
    emptyToNull(portal, Portal.CUSTOM_DOMAIN);
    emptyToNull(portal, Portal.HOMEPAGE_LINK);
    addDefaultLocale(portal);
    ValidationErrors errors = new ValidationErrors();
    for (Column<String> column :
        List.of(
            Portal.NAME,
            Portal.SLUG,
            Portal.CUSTOM_DOMAIN,
            Portal.COLOR,
            Portal.HOMEPAGE_LINK,
            Portal.PAGE_TITLE)) {
      errors.limitLength(column.name(), portal.get(column), ValidationErrors.STRING_LIMIT);
    }
    errors.limitLength("header_text", portal.get(Portal.HEADER_TEXT), ValidationErrors.TEXT_LIMIT);
    if (installation.table(Account.ENTITY).find(portal.get(Portal.ACCOUNT_ID)) == null) {
      errors.add("account", "must exist");
    }
    errors
        .requireText("name", portal.get(Portal.NAME))
        .requireText("slug", portal.get(Portal.SLUG));
    checkUnique(portal, Portal.SLUG, errors);
    checkUnique(portal, Portal.CUSTOM_DOMAIN, errors);
    return errors;
  }

  private void checkUnique(Portal portal, Column<String> column, ValidationErrors errors) {
    String value = portal.get(column);
    if (value != null && table().first(column, value, other -> other != portal) != null) {
      errors.taken(column.name());
    }
  }

  private static void emptyToNull(Portal portal, Column<String> column) {
    if ("".equals(portal.get(column))) {
      portal.set(column, null);
    }
  }

  private static void addDefaultLocale(Portal portal) {
    portal.set(
        Portal.CONFIG,
        Json.merged(
            portal.get(Portal.CONFIG),
            Json.object().put("default_locale", portal.defaultLocale())));
  }

  private Table<Portal> table() {
    return installation.table(Portal.ENTITY);
  }
}
