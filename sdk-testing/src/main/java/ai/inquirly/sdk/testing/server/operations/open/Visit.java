package ai.inquirly.sdk.testing.server.operations.open;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.state.Channel;
import ai.inquirly.sdk.testing.server.state.ChannelType;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the path of a public call names: the inbox, the session of a contact, a conversation. */
final class Visit {
  private static final String HMAC = "HmacSHA256";

  private final Call call;
  private final Channel channel;
  private final Inbox inbox;

  private Visit(Call call, Channel channel, Inbox inbox) {
    this.call = call;
    this.channel = channel;
    this.inbox = inbox;
  }

  static Visit of(Call call) {
    Channel channel =
        call.table(Channel.ENTITY)
            .first(
                Channel.IDENTIFIER,
                call.path("inbox_identifier"),
                c -> c.get(Channel.TYPE).equals(ChannelType.API));
    Inbox inbox = channel == null ? null : channel.inbox(call.installation());
    if (inbox == null) {
      throw new RecordNotFound();
    }
    return new Visit(call, channel, inbox);
  }

  Channel channel() {
    return channel;
  }

  Inbox inbox() {
    return inbox;
  }

  /** The session of the path. */
  ContactInbox session() {
    ContactInbox session =
        ContactInbox.find(call.installation(), inbox, call.path("contact_identifier"));
    if (session == null) {
      throw new RecordNotFound();
    }
    return session;
  }

  Contact contact() {
    return session().contact(call.installation());
  }

  /** The conversation of the path, if it is the session's own; any of the contact's if verified. */
  Conversation ownConversation() {
    ContactInbox session = session();
    return conversation(session.is(ContactInbox.HMAC_VERIFIED) ? null : session);
  }

  /** The conversation of the path, if it is any of the contact's. */
  Conversation conversation() {
    return conversation(null);
  }

  /**
   * Checks the signature of the identifier that came with the request, where one came or must come.
   *
   * @return whether one came and is good
   */
  boolean checkSignature() {
    String signature = call.params().text("identifier_hash");
    boolean given = signature != null && !signature.isBlank();
    if (!given && !channel.is(Channel.HMAC_MANDATORY)) {
      return false;
    }
    String identifier = call.params().text("identifier");
    if (!sign(identifier == null ? "" : identifier).equals(signature)) {
      throw new InternalFailure("identity validation failed");
    }
    return true;
  }

  private Conversation conversation(ContactInbox onlyOf) {
    Contact contact = contact();
    Conversation found =
        call.table(Conversation.ENTITY)
            .first(
                Conversation.DISPLAY_ID,
                call.id("conversation_id"),
                c ->
                    c.refersTo(Conversation.CONTACT_ID, contact)
                        && (onlyOf == null || c.refersTo(Conversation.CONTACT_INBOX_ID, onlyOf)));
    if (found == null) {
      throw new RecordNotFound();
    }
    return found;
  }

  private String sign(String identifier) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      byte[] key = channel.get(Channel.HMAC_TOKEN).getBytes(StandardCharsets.UTF_8);
      mac.init(new SecretKeySpec(key, HMAC));
      return HexFormat.of().formatHex(mac.doFinal(identifier.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
