package ai.inquirly.sdk.testing.server.operations.helpcenter;

import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.state.ChannelType;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Portal;
import ai.inquirly.sdk.testing.server.state.StoredFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What requests may set in a portal: most below the root, chat window and logo beside it. */
final class PortalParams {
  private PortalParams() {}

  static void assign(Call call, Portal portal, Params sent) {
    sent.assignTo(
        portal,
        Portal.ACCOUNT_ID,
        Portal.COLOR,
        Portal.CUSTOM_DOMAIN,
        Portal.HEADER_TEXT,
        Portal.HOMEPAGE_LINK,
        Portal.NAME,
        Portal.PAGE_TITLE,
        Portal.SLUG,
        Portal.ARCHIVED);
    if (sent.object("config") != null) {
      portal.set(Portal.CONFIG, config(new Params(sent.object("config"))));
    }
    if (call.params().isPresent("inbox_id")) {
      Inbox inbox = call.table(Inbox.ENTITY).get(call.params().integer("inbox_id"));
      if (inbox.isOf(ChannelType.WEB_WIDGET)) {
        portal.set(Portal.CHANNEL_WEB_WIDGET_ID, inbox.get(Inbox.CHANNEL_ID));
      }
    }
  }

  /** An unknown file takes the present logo away. */
  static void attachLogo(Call call, Portal portal) {
    if (call.params().isPresent("blob_id")) {
      StoredFile file = call.table(StoredFile.ENTITY).find(call.params().integer("blob_id"));
      portal.set(Portal.LOGO_ID, file == null ? null : file.id());
      call.table(Portal.ENTITY).save(portal);
    }
  }

  private static ObjectNode config(Params sent) {
    ObjectNode config = Json.object();
    if (sent.hasScalar("default_locale")) {
      config.set("default_locale", sent.get("default_locale"));
    }
    if (sent.array("allowed_locales") != null && isFlat(sent.array("allowed_locales"))) {
      config.set("allowed_locales", sent.array("allowed_locales"));
    }
    return config;
  }

  /** A list in which one element is no scalar is dropped as a whole. */
  static boolean isFlat(JsonNode list) {
    for (JsonNode element : list) {
      if (element.isContainerNode()) {
        return false;
      }
    }
    return true;
  }
}
