package ai.inquirly.sdk.testing.server.render;

import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.AgentBot;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who sent a message: the short forms of contact, user and bot, told apart by type. */
public final class SenderView {
  private SenderView() {}

  /**
   * The sender of a message.
   *
   * @param account the account whose availability of users counts, null where it is not known
   * @param inbox the inbox whose picture a bot without one borrows, or null
   */
  public static ObjectNode json(
      Installation installation, Row sender, Account account, Inbox inbox) {
    if (sender instanceof Contact contact) {
      return contact(installation, contact);
    }
    if (sender instanceof AgentBot bot) {
      return bot(installation, bot, inbox);
    }
    return user(installation, (User) sender, account);
  }

  /** A contact as sender. */
  public static ObjectNode contact(Installation installation, Contact contact) {
    ObjectNode json = Json.object();
    json.set("additional_attributes", Json.orEmpty(contact.get(Contact.ADDITIONAL_ATTRIBUTES)));
    json.set("custom_attributes", Json.orEmpty(contact.get(Contact.CUSTOM_ATTRIBUTES)));
    return json.put("email", contact.get(Contact.EMAIL))
        .put("id", contact.id())
        .put("identifier", contact.get(Contact.IDENTIFIER))
        .put("name", contact.get(Contact.NAME))
        .put("phone_number", contact.get(Contact.PHONE_NUMBER))
        .put("thumbnail", FileUrls.avatar(installation, contact.get(Contact.AVATAR_ID)))
        .put("blocked", contact.get(Contact.BLOCKED))
        .put("type", "contact");
  }

  /** A user as sender; the availability is null without an account or membership. */
  public static ObjectNode user(Installation installation, User user, Account account) {
    AccountUser membership = account == null ? null : AccountUser.find(installation, account, user);
    String avatar = FileUrls.avatar(installation, user.get(User.AVATAR_ID));
    return Json.object()
        .put("id", user.id())
        .put("name", user.get(User.NAME))
        .put("available_name", user.availableName())
        .put("avatar_url", avatar)
        .put("type", "user")
        .put("availability_status", membership == null ? null : membership.availabilityStatus())
        .put("thumbnail", avatar);
  }

  private static ObjectNode bot(Installation installation, AgentBot bot, Inbox inbox) {
    String avatar = FileUrls.avatar(installation, bot.get(AgentBot.AVATAR_ID));
    if (avatar.isEmpty() && inbox != null) {
      avatar = FileUrls.avatar(installation, inbox.get(Inbox.AVATAR_ID));
    }
    return Json.object()
        .put("id", bot.id())
        .put("name", bot.get(AgentBot.NAME))
        .put("avatar_url", avatar)
        .put("type", "agent_bot");
  }
}
