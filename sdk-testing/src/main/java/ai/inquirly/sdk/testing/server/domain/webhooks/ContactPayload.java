package ai.inquirly.sdk.testing.server.domain.webhooks;

import ai.inquirly.sdk.testing.server.render.FileUrls;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.AgentBot;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Accounts and people as deliveries tell them; only the contact names its account. */
final class ContactPayload {
  private ContactPayload() {}

  static ObjectNode contact(Installation installation, Contact contact) {
    String avatar = FileUrls.avatar(installation, contact.get(Contact.AVATAR_ID));
    ObjectNode json =
        Json.object("account", account(installation, contact.get(Contact.ACCOUNT_ID)));
    json.set("additional_attributes", Json.orEmpty(contact.get(Contact.ADDITIONAL_ATTRIBUTES)));
    json.put("avatar", avatar);
    json.set("custom_attributes", Json.orEmpty(contact.get(Contact.CUSTOM_ATTRIBUTES)));
    return json.put("email", contact.get(Contact.EMAIL))
        .put("id", contact.id())
        .put("identifier", contact.get(Contact.IDENTIFIER))
        .put("name", contact.get(Contact.NAME))
        .put("phone_number", contact.get(Contact.PHONE_NUMBER))
        .put("thumbnail", avatar)
        .put("blocked", contact.get(Contact.BLOCKED));
  }

  static ObjectNode account(Installation installation, Long id) {
    Account account = installation.table(Account.ENTITY).get(id);
    return Json.object().put("id", account.id()).put("name", account.get(Account.NAME));
  }

  /** Who sent a message; JSON null for nobody. */
  static JsonNode sender(Installation installation, Row sender) {
    if (sender instanceof Contact contact) {
      return contact(installation, contact);
    }
    if (sender instanceof User user) {
      return Json.object()
          .put("id", user.id())
          .put("name", user.get(User.NAME))
          .put("email", user.get(User.EMAIL))
          .put("type", "user");
    }
    if (sender instanceof AgentBot bot) {
      return Json.object()
          .put("id", bot.id())
          .put("name", bot.get(AgentBot.NAME))
          .put("type", "agent_bot");
    }
    return JsonNodeFactory.instance.nullNode();
  }
}
