package ai.inquirly.sdk.testing.server.state;

/** The kinds of channels, by their class names on the wire. */
public final class ChannelType {
  /** Filled by programs. */
  public static final String API = "Channel::Api";

  /** Mail. */
  public static final String EMAIL = "Channel::Email";

  /** Facebook. */
  public static final String FACEBOOK = "Channel::FacebookPage";

  /** Instagram. */
  public static final String INSTAGRAM = "Channel::Instagram";

  /** Line. */
  public static final String LINE = "Channel::Line";

  /** Text messages over Bandwidth. */
  public static final String SMS = "Channel::Sms";

  /** Telegram. */
  public static final String TELEGRAM = "Channel::Telegram";

  /** Text messages or WhatsApp over Twilio. */
  public static final String TWILIO = "Channel::TwilioSms";

  /** The chat window of a website. */
  public static final String WEB_WIDGET = "Channel::WebWidget";

  /** WhatsApp. */
  public static final String WHATSAPP = "Channel::Whatsapp";

  private ChannelType() {}
}
