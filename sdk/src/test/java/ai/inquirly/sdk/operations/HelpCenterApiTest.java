package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.HelpCenterApi;
import ai.inquirly.sdk.model.ArticleMeta;
import ai.inquirly.sdk.model.ArticleStatus;
import ai.inquirly.sdk.model.Portal;
import ai.inquirly.sdk.model.PortalConfigWrite;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HelpCenterApiTest {
  private final HelpCenterApi helpCenter = Loopback.client().helpCenter();

  @Test
  void listPortals() {
    calling(() -> helpCenter.listPortals(1))
        .sends("GET", "/api/v1/accounts/1/portals")
        .gives(
            page -> {
              assertThat(page).extracting(Portal::getName).containsExactly("Help", "Small");
              assertThat(page.getMeta().getPortalsCount()).isEqualTo(2);
            })
        .givesDocumented(
            page -> {
              Portal portal = page.getItems().get(0);
              assertThat(portal.getArticles().get(0).getTitle()).isEqualTo("Start here");
              assertThat(portal.getCategories().get(0).getSlug()).isEqualTo("basics");
            });
  }

  @Test
  void createPortal() {
    calling(
            () ->
                helpCenter.createPortal(
                    1,
                    p ->
                        p.name("Help")
                            .slug("help-r41")
                            .customDomain("help-r41.example.com")
                            .color("#1f93ff")
                            .config(
                                PortalConfigWrite.builder()
                                    .defaultLocale("en")
                                    .allowedLocales("en", "de")
                                    .build())
                            .inboxId(3)))
        .sends(
            "POST",
            "/api/v1/accounts/1/portals",
            """
            {"portal": {"name": "Help", "slug": "help-r41",
              "custom_domain": "help-r41.example.com", "color": "#1f93ff",
              "config": {"default_locale": "en", "allowed_locales": ["en", "de"]}},
             "inbox_id": 3}
            """)
        .gives(
            portal -> {
              assertThat(portal.getMeta().getDefaultLocale()).isEqualTo("en");
              assertThat(portal.getConfig().getAllowedLocales().get(1).getCode()).isEqualTo("de");
            })
        .givesDocumented(
            portal -> assertThat(portal.getConfig().getDefaultLocale()).isEqualTo("en"));
  }

  @Test
  void updatePortal() {
    calling(() -> helpCenter.updatePortal(1, "help", p -> p.name("Help 2").clearHeaderText()))
        .sends(
            "PATCH",
            "/api/v1/accounts/1/portals/help",
            """
            {"portal": {"name": "Help 2", "header_text": null}}
            """)
        .gives(portal -> assertThat(portal.getHeaderText()).isNull())
        .givesDocumented(portal -> assertThat(portal.getName()).isEqualTo("Help 2"));
  }

  @Test
  void updatePortalWithTheNumberOfALogo() {
    calling(() -> helpCenter.updatePortal(1, "help", p -> p.blobId(5)))
        .sends(
            "PATCH",
            "/api/v1/accounts/1/portals/help",
            """
            {"blob_id": 5}
            """);
  }

  @Test
  void createCategory() {
    calling(
            () ->
                helpCenter.createCategory(
                    1,
                    "help",
                    c ->
                        c.name("Grundlagen").slug("grundlagen").locale("de").relatedCategoryIds(1)))
        .sends(
            "POST",
            "/api/v1/accounts/1/portals/help/categories",
            """
            {"category": {"name": "Grundlagen", "slug": "grundlagen", "locale": "de",
              "related_category_ids": [1]}}
            """)
        .gives(category -> assertThat(category.getParentCategory().getName()).isEqualTo("Basics"))
        .givesDocumented(category -> assertThat(category.getParentCategoryId()).isEqualTo(1));
  }

  @Test
  void createArticle() {
    calling(
            () ->
                helpCenter.createArticle(
                    1,
                    "help",
                    a ->
                        a.title("Start here")
                            .content("# Hello\ntext")
                            .authorId(2)
                            .status(ArticleStatus.PUBLISHED)
                            .meta(ArticleMeta.builder().tags("a", "b").build())))
        .sends(
            "POST",
            "/api/v1/accounts/1/portals/help/articles",
            """
            {"article": {"title": "Start here", "content": "# Hello\\ntext", "author_id": 2,
              "status": "published", "meta": {"tags": ["a", "b"]}}}
            """)
        .gives(
            article -> {
              assertThat(article.getStatus()).isEqualTo(ArticleStatus.DRAFT);
              assertThat(article.getUpdatedAt()).isEqualTo(Instant.ofEpochSecond(1795389364));
              assertThat(article.getMeta().getTags()).containsExactly("a", "b");
            })
        .givesDocumented(
            article -> {
              assertThat(article.getStatus()).hasToString("1");
              assertThat(article.getFolderId()).isEqualTo(4);
            });
  }
}
