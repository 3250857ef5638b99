package ai.inquirly.sdk.testing.story;

import ai.inquirly.sdk.testing.server.domain.inboxes.Channels;
import ai.inquirly.sdk.testing.server.domain.inboxes.Inboxes;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.state.Channel;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.InboxMember;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Opens the inboxes of a story. */
final class Places {
  private Places() {}

  static void open(Stage stage, JsonNode told) {
    ObjectNode settings = told.path("settings").deepCopy();
    Channel channel =
        new Channels(stage.installation)
            .create(stage.account, new Params(told.path("channel").deepCopy()));
    if (told.has("identifier")) {
      channel.set(Channel.IDENTIFIER, told.path("identifier").textValue());
    }
    Inbox inbox =
        new Inboxes(stage.installation).create(stage.account, new Params(settings), channel);
    for (JsonNode member : told.path("members")) {
      InboxMember joined = new InboxMember();
      joined.set(InboxMember.INBOX_ID, inbox.id());
      joined.set(InboxMember.USER_ID, Stage.named(stage.staff, member.textValue()).id());
      stage.installation.table(InboxMember.ENTITY).insert(joined);
    }
    stage.inboxes.put(told.path("key").textValue(), inbox);
  }
}
