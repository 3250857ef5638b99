package ai.inquirly.sdk.testing.server.state;

import com.fasterxml.jackson.databind.JsonNode;

/** A place where conversations arrive, over one channel. */
public final class Inbox extends Row {
  /** The table and its columns. */
  public static final Entity<Inbox> ENTITY = new Entity<>("inboxes");

  /** The id of the channel among those of its kind. */
  public static final Column<Long> CHANNEL_ID = ENTITY.integer("channel_id");

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** The name; never null. */
  public static final Column<String> NAME = ENTITY.text("name").beforeTimes();

  /** The class of the channel, such as Channel::Api. */
  public static final Column<String> CHANNEL_TYPE = ENTITY.text("channel_type");

  /** Whether conversations are given to agents in turn. */
  public static final Column<Boolean> ENABLE_AUTO_ASSIGNMENT =
      ENTITY.flag("enable_auto_assignment").initially(true);

  /** Whether new conversations are greeted. */
  public static final Column<Boolean> GREETING_ENABLED =
      ENTITY.flag("greeting_enabled").initially(false);

  /** The greeting. */
  public static final Column<String> GREETING_MESSAGE = ENTITY.text("greeting_message");

  /** An address of its own. */
  public static final Column<String> EMAIL_ADDRESS = ENTITY.text("email_address");

  /** Whether working hours count. */
  public static final Column<Boolean> WORKING_HOURS_ENABLED =
      ENTITY.flag("working_hours_enabled").initially(false);

  /** What is said outside working hours. */
  public static final Column<String> OUT_OF_OFFICE_MESSAGE = ENTITY.text("out_of_office_message");

  /** The time zone of the working hours. */
  public static final Column<String> TIMEZONE = ENTITY.text("timezone").initially("UTC");

  /** Whether visitors are asked for an address. */
  public static final Column<Boolean> ENABLE_EMAIL_COLLECT =
      ENTITY.flag("enable_email_collect").initially(true);

  /** Whether resolved conversations are followed by a survey. */
  public static final Column<Boolean> CSAT_SURVEY_ENABLED =
      ENTITY.flag("csat_survey_enabled").initially(false);

  /** Whether visitors may write on after the end. */
  public static final Column<Boolean> ALLOW_MESSAGES_AFTER_RESOLVED =
      ENTITY.flag("allow_messages_after_resolved").initially(true);

  /** How many conversations an agent gets. */
  public static final Column<JsonNode> AUTO_ASSIGNMENT_CONFIG =
      ENTITY.object("auto_assignment_config");

  /** Whether a contact has one conversation for ever. */
  public static final Column<Boolean> LOCK_TO_SINGLE_CONVERSATION =
      ENTITY.flag("lock_to_single_conversation").initially(false);

  /** The help center that belongs to it. */
  public static final Column<Long> PORTAL_ID = ENTITY.integer("portal_id");

  /** How mails name their sender. */
  public static final Column<String> SENDER_NAME_TYPE =
      ENTITY.words("sender_name_type", "friendly", "professional").initially("friendly");

  /** The name in mails. */
  public static final Column<String> BUSINESS_NAME = ENTITY.text("business_name");

  /** The stored file of the picture, or null. */
  public static final Column<Long> AVATAR_ID = ENTITY.integer("avatar_id").internal();

  /** A new row, in no table yet. */
  public Inbox() {
    super(ENTITY);
  }

  /** The channel. */
  public Channel channel(Installation installation) {
    return installation
        .table(Channel.ENTITY)
        .first(Channel.NUMBER, get(CHANNEL_ID), c -> c.get(Channel.TYPE).equals(get(CHANNEL_TYPE)));
  }

  /** Whether it is of this kind, such as {@link ChannelType#API}. */
  public boolean isOf(String channelType) {
    return channelType.equals(get(CHANNEL_TYPE));
  }
}
