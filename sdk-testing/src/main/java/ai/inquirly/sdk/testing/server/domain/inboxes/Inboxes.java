package ai.inquirly.sdk.testing.server.domain.inboxes;

import ai.inquirly.sdk.testing.server.domain.avatars.Avatars;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.events.Event;
import ai.inquirly.sdk.testing.server.events.EventName;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.Changes;
import ai.inquirly.sdk.testing.server.state.Channel;
import ai.inquirly.sdk.testing.server.state.ChannelType;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Portal;
import com.fasterxml.jackson.databind.JsonNode;

/** Makes and changes inboxes; their channels are made before and changed after. */
public final class Inboxes {
  private final Installation installation;

  /** Works on this installation. */
  public Inboxes(Installation installation) {
    this.installation = installation;
  }

  /**
   * Makes an inbox with the usual working hours.
   *
   * @param channel its channel, null if the request names no known kind
   */
  public Inbox create(Account account, Params sent, Channel channel) {
    Inbox inbox = new Inbox();
    inbox.set(Inbox.ACCOUNT_ID, account.id());
    assign(inbox, sent);
    if (channel != null) {
      inbox.set(Inbox.CHANNEL_TYPE, channel.get(Channel.TYPE));
      inbox.set(Inbox.CHANNEL_ID, channel.get(Channel.NUMBER));
      if (inbox.isOf(ChannelType.TELEGRAM)) {
        inbox.set(Inbox.NAME, botName(channel));
      }
    }
    InboxRules.check(inbox, sent);
    checkPortal(inbox);
    installation.table(Inbox.ENTITY).insert(inbox);
    new WorkingHours(installation, inbox).setUp();
    installation
        .events()
        .publish(Event.of(EventName.INBOX_CREATED, inbox, null, installation.now()));
    return inbox;
  }

  /** Gives an inbox the values of a request. */
  public void update(Inbox inbox, Params sent) {
    assign(inbox, sent);
    InboxRules.check(inbox, sent);
    checkPortal(inbox);
    Changes changes = installation.table(Inbox.ENTITY).save(inbox);
    if (!changes.isEmpty()) {
      installation
          .events()
          .publish(Event.of(EventName.INBOX_UPDATED, inbox, changes, installation.now()));
    }
  }

  private void assign(Inbox inbox, Params sent) {
    sent.assignTo(
        inbox,
        Inbox.NAME,
        Inbox.GREETING_ENABLED,
        Inbox.GREETING_MESSAGE,
        Inbox.ENABLE_EMAIL_COLLECT,
        Inbox.CSAT_SURVEY_ENABLED,
        Inbox.ENABLE_AUTO_ASSIGNMENT,
        Inbox.WORKING_HOURS_ENABLED,
        Inbox.OUT_OF_OFFICE_MESSAGE,
        Inbox.TIMEZONE,
        Inbox.ALLOW_MESSAGES_AFTER_RESOLVED,
        Inbox.LOCK_TO_SINGLE_CONVERSATION,
        Inbox.PORTAL_ID,
        Inbox.SENDER_NAME_TYPE,
        Inbox.BUSINESS_NAME);
    assignLimit(inbox, sent);
    new Avatars(installation).attach(sent, inbox, Inbox.AVATAR_ID);
  }

  /** Only the one known key of the configuration is kept. */
  private static void assignLimit(Inbox inbox, Params sent) {
    var config = sent.object("auto_assignment_config");
    if (config != null) {
      JsonNode limit = config.get("max_assignment_limit");
      inbox.set(
          Inbox.AUTO_ASSIGNMENT_CONFIG,
          limit == null || limit.isContainerNode()
              ? config.objectNode()
              : config.objectNode().set("max_assignment_limit", limit));
    }
  }

  /** Any help center of the installation will do, but it must be there. */
  private void checkPortal(Inbox inbox) {
    Long portal = inbox.get(Inbox.PORTAL_ID);
    if (portal != null && installation.table(Portal.ENTITY).find(portal) == null) {
      throw new InternalFailure("the database refuses a portal that is not there");
    }
  }

  /** The provider would tell the bot's name; here it comes from the number in its token. */
  private static String botName(Channel channel) {
    String token = Channels.value(channel, "bot_token").asText();
    return "bot_" + token.replaceFirst(":.*", "");
  }
}
