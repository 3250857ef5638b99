package ai.inquirly.sdk.testing.server.domain.contacts;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.ParameterMissing;
import ai.inquirly.sdk.testing.server.error.RecordInvalid;
import ai.inquirly.sdk.testing.server.state.Channel;
import ai.inquirly.sdk.testing.server.state.ChannelType;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import java.util.Set;

/** What contacts are called in the channels of inboxes. */
final class SourceIds {
  private static final Set<String> YIELDING =
      Set.of(ChannelType.EMAIL, ChannelType.SMS, ChannelType.TWILIO, ChannelType.WHATSAPP);
  private static final int SUFFIXES = 100;
  private static final int DIGITS = 10;

  private final Installation installation;

  SourceIds(Installation installation) {
    this.installation = installation;
  }

  /** The source id that a contact gets if the request names none. */
  String generate(Contact contact, Inbox inbox) {
    return switch (inbox.get(Inbox.CHANNEL_TYPE)) {
      case ChannelType.API, ChannelType.WEB_WIDGET -> installation.secrets().uuid();
      case ChannelType.EMAIL -> require("contact email", contact.get(Contact.EMAIL));
      case ChannelType.SMS -> phone(contact);
      case ChannelType.WHATSAPP -> phone(contact).replace("+", "");
      case ChannelType.TWILIO -> isWhatsapp(inbox) ? "whatsapp:" + phone(contact) : phone(contact);
      default -> throw new InternalFailure("no source id for " + inbox.get(Inbox.CHANNEL_TYPE));
    };
  }

  /** Refuses what cannot be a source id in the inbox. */
  void check(Inbox inbox, String sourceId) {
    boolean fits =
        switch (inbox.get(Inbox.CHANNEL_TYPE)) {
          case ChannelType.WHATSAPP -> sourceId.matches("\\d{1,15}");
          case ChannelType.TWILIO ->
              sourceId.matches(isWhatsapp(inbox) ? "whatsapp:\\+\\d{1,15}" : "\\+\\d{1,15}");
          default -> true;
        };
    if (!fits) {
      throw new RecordInvalid("source_id", "Source invalid source id for this inbox");
    }
  }

  /** Whether a contact must give up its source id to another who asks for it. */
  boolean mustYield(Inbox inbox) {
    return YIELDING.contains(inbox.get(Inbox.CHANNEL_TYPE));
  }

  /** What a contact is called after it gave up its source id. */
  String afterYielding(Inbox inbox, String sourceId) {
    return inbox.isOf(ChannelType.EMAIL)
        ? installation.secrets().number(DIGITS) + sourceId
        : "whatsapp:" + sourceId + installation.secrets().number(SUFFIXES);
  }

  private boolean isWhatsapp(Inbox inbox) {
    return "whatsapp".equals(inbox.channel(installation).get(Channel.MEDIUM));
  }

  private static String phone(Contact contact) {
    return require("contact phone number", contact.get(Contact.PHONE_NUMBER));
  }

  private static String require(String name, String value) {
    if (value == null) {
      throw new ParameterMissing(name);
    }
    return value;
  }
}
