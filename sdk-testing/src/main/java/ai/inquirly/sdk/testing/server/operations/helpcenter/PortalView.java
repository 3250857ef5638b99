package ai.inquirly.sdk.testing.server.operations.helpcenter;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.operations.inboxes.InboxView;
import ai.inquirly.sdk.testing.server.render.FileUrls;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.state.Article;
import ai.inquirly.sdk.testing.server.state.Category;
import ai.inquirly.sdk.testing.server.state.Channel;
import ai.inquirly.sdk.testing.server.state.ChannelType;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Portal;
import ai.inquirly.sdk.testing.server.state.StoredFile;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;

/** A portal; the numbers of its articles are told only where it is read alone. */
final class PortalView {
  private static final List<Column<String>> TEXTS =
      List.of(
          Portal.COLOR,
          Portal.CUSTOM_DOMAIN,
          Portal.HEADER_TEXT,
          Portal.HOMEPAGE_LINK,
          Portal.NAME,
          Portal.PAGE_TITLE,
          Portal.SLUG);

  private PortalView() {}

  /** A portal without the numbers of its articles. */
  static ObjectNode json(Call call, Portal portal) {
    return json(call, portal, ArticleCounts.unknown());
  }

  /** A portal, with these numbers of articles. */
  static ObjectNode json(Call call, Portal portal, ObjectNode counts) {
    if (portal.allowedLocales() == null) {
      throw InternalFailure.afterCommit("the portal's configuration has no allowed_locales");
    }
    ObjectNode json = Json.object().put("id", portal.id());
    TEXTS.forEach(column -> json.put(column.name(), portal.get(column)));
    json.put("archived", portal.get(Portal.ARCHIVED));
    json.put("account_id", portal.get(Portal.ACCOUNT_ID));
    json.set("config", Json.object("allowed_locales", locales(call, portal)));
    addInbox(call, portal, json);
    StoredFile logo = call.table(StoredFile.ENTITY).find(portal.get(Portal.LOGO_ID));
    if (logo != null) {
      json.set("logo", logo(call.installation(), portal, logo));
    }
    ObjectNode meta = counts.deepCopy();
    meta.put(
        "categories_count",
        call.table(Category.ENTITY).where(Category.PORTAL_ID, portal.id()).size());
    json.set("meta", meta.put("default_locale", portal.defaultLocale()));
    return json;
  }

  private static ArrayNode locales(Call call, Portal portal) {
    var articles = call.table(Article.ENTITY).where(Article.PORTAL_ID, portal.id());
    var categories = call.table(Category.ENTITY).where(Category.PORTAL_ID, portal.id());
    return Json.array(
        portal.allowedLocales(),
        locale ->
            Json.object()
                .put("code", locale)
                .put(
                    "articles_count",
                    articles.stream().filter(a -> locale.equals(a.get(Article.LOCALE))).count())
                .put(
                    "categories_count",
                    categories.stream()
                        .filter(c -> locale.equals(c.get(Category.LOCALE)))
                        .count()));
  }

  private static void addInbox(Call call, Portal portal, ObjectNode json) {
    Long number = portal.get(Portal.CHANNEL_WEB_WIDGET_ID);
    Channel channel =
        call.table(Channel.ENTITY)
            .first(
                Channel.TYPE,
                ChannelType.WEB_WIDGET,
                c -> Objects.equals(number, c.get(Channel.NUMBER)));
    Inbox inbox = channel == null ? null : channel.inbox(call.installation());
    if (inbox != null) {
      json.set("inbox", InboxView.json(call.installation(), inbox, call.isAdministrator()));
    }
  }

  private static ObjectNode logo(Installation installation, Portal portal, StoredFile logo) {
    return Json.object()
        .put("id", logo.id())
        .put("portal_id", portal.id())
        .put("file_type", logo.get(StoredFile.CONTENT_TYPE))
        .put("account_id", portal.get(Portal.ACCOUNT_ID))
        .put("file_url", FileUrls.file(installation, logo))
        .put("blob_id", logo.id())
        .put("filename", logo.get(StoredFile.FILENAME));
  }
}
