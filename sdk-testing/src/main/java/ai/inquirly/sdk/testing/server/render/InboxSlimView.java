package ai.inquirly.sdk.testing.server.render;

import ai.inquirly.sdk.testing.server.state.Channel;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The short form of an inbox, beside the source id of a contact. */
public final class InboxSlimView {
  private InboxSlimView() {}

  /** An inbox. */
  public static ObjectNode json(Installation installation, Inbox inbox) {
    Channel channel = inbox.channel(installation);
    return Json.object()
        .put("id", inbox.id())
        .put("avatar_url", FileUrls.avatar(installation, inbox.get(Inbox.AVATAR_ID)))
        .put("channel_id", inbox.get(Inbox.CHANNEL_ID))
        .put("name", inbox.get(Inbox.NAME))
        .put("channel_type", inbox.get(Inbox.CHANNEL_TYPE))
        .put("provider", channel == null ? null : channel.get(Channel.PROVIDER));
  }

  /** A contact inbox: source id and inbox. */
  public static ObjectNode json(Installation installation, ContactInbox contactInbox) {
    return Json.object()
        .put("source_id", contactInbox.get(ContactInbox.SOURCE_ID))
        .set("inbox", json(installation, contactInbox.inbox(installation)));
  }
}
