package ai.inquirly.sdk.testing.server.state;

import com.fasterxml.jackson.databind.JsonNode;

/** What an inbox receives from and sends to. Kinds share this table, each counts its own ids. */
public final class Channel extends Row {
  /** The table and its columns. */
  public static final Entity<Channel> ENTITY = new Entity<>("channels");

  /** The class, such as Channel::Api. */
  public static final Column<String> TYPE = ENTITY.text("type").indexed();

  /** The id among the channels of its kind. */
  public static final Column<Long> NUMBER = ENTITY.reference("number");

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** API: the identifier in public addresses. */
  public static final Column<String> IDENTIFIER = ENTITY.text("identifier").indexed();

  /** API and website: the key of identity validation. */
  public static final Column<String> HMAC_TOKEN = ENTITY.text("hmac_token");

  /** API and website: whether identity validation is a must. */
  public static final Column<Boolean> HMAC_MANDATORY =
      ENTITY.flag("hmac_mandatory").initially(false);

  /** API: where the inbox is told of messages. */
  public static final Column<String> WEBHOOK_URL = ENTITY.text("webhook_url");

  /** Email: the address. */
  public static final Column<String> EMAIL = ENTITY.text("email");

  /** Email: where mail is to be forwarded to. */
  public static final Column<String> FORWARD_TO_EMAIL = ENTITY.text("forward_to_email");

  /** SMS, Twilio, WhatsApp: the number. */
  public static final Column<String> PHONE_NUMBER = ENTITY.text("phone_number");

  /** Twilio: sms or whatsapp. */
  public static final Column<String> MEDIUM = ENTITY.text("medium");

  /** WhatsApp, SMS, email: the company behind it. */
  public static final Column<String> PROVIDER = ENTITY.text("provider");

  /** Website: the key in the script. */
  public static final Column<String> WEBSITE_TOKEN = ENTITY.text("website_token");

  /** Website: its address. */
  public static final Column<String> WEBSITE_URL = ENTITY.text("website_url");

  /** API: free-form values. */
  public static final Column<JsonNode> ADDITIONAL_ATTRIBUTES =
      ENTITY.object("additional_attributes");

  /** What only one kind of channel has, by the names of the wire. */
  public static final Column<JsonNode> SETTINGS = ENTITY.object("settings");

  /** A new row, in no table yet. */
  public Channel() {
    super(ENTITY);
  }

  /** Adds a channel with the next id of its kind. */
  public static Channel insert(Installation installation, Channel channel) {
    channel.set(NUMBER, installation.sequences().next("channels of " + channel.get(TYPE)));
    return installation.table(ENTITY).insert(channel);
  }

  /** The inbox that it belongs to, or null. */
  public Inbox inbox(Installation installation) {
    return installation
        .table(Inbox.ENTITY)
        .first(
            Inbox.ACCOUNT_ID,
            get(ACCOUNT_ID),
            i -> i.isOf(get(TYPE)) && get(NUMBER).equals(i.get(Inbox.CHANNEL_ID)));
  }
}
