package ai.inquirly.sdk.testing.server.domain.messages;

import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.AgentBot;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills the placeholders of what agents and the server write, except between backticks. */
public final class Placeholders {
  private static final Pattern CODE = Pattern.compile("`(.*?)`", Pattern.DOTALL);

  private final Installation installation;

  /** Works on this installation. */
  public Placeholders(Installation installation) {
    this.installation = installation;
  }

  /** Replaces the text of an outgoing or template message; a broken template stays as it is. */
  public void fill(Conversation conversation, Message draft) {
    String content = draft.get(Message.CONTENT);
    boolean filled = draft.isType("outgoing") || draft.isType("template");
    if (!filled || content == null || !content.contains("{")) {
      return;
    }
    String literalCode = CODE.matcher(content).replaceAll("{% raw %}`$1`{% endraw %}");
    try {
      draft.set(
          Message.CONTENT, LiquidTemplate.parse(literalCode).render(values(conversation, draft)));
    } catch (BrokenTemplate broken) {
      draft.set(Message.CONTENT, content);
    }
  }

  private ObjectNode values(Conversation conversation, Message draft) {
    Contact contact = conversation.contact(installation);
    ObjectNode values = Json.object();
    ObjectNode contactValues = person(contact.get(Contact.NAME));
    contactValues.put("id", contact.id());
    contactValues.put("email", contact.get(Contact.EMAIL));
    contactValues.put("phone_number", contact.get(Contact.PHONE_NUMBER));
    contactValues.set("custom_attribute", Json.orEmpty(contact.get(Contact.CUSTOM_ATTRIBUTES)));
    values.set("contact", contactValues);
    values.set("agent", agent(draft.sender(installation)));
    ObjectNode conversationValues =
        values
            .putObject("conversation")
            .put("id", conversation.id())
            .put("display_id", conversation.get(Conversation.DISPLAY_ID))
            .put("contact_name", capitalized(contact.get(Contact.NAME)));
    JsonNode custom = Json.orEmpty(conversation.get(Conversation.CUSTOM_ATTRIBUTES));
    conversationValues.set("custom_attribute", custom);
    values
        .putObject("inbox")
        .put("name", conversation.inbox(installation).get(Inbox.NAME))
        .put("id", conversation.get(Conversation.INBOX_ID));
    values
        .putObject("account")
        .put("name", conversation.account(installation).get(Account.NAME))
        .put("id", conversation.get(Conversation.ACCOUNT_ID));
    return values;
  }

  private static ObjectNode agent(Row sender) {
    if (sender instanceof User user) {
      return person(user.get(User.NAME))
          .put("id", user.id())
          .put("available_name", user.availableName());
    }
    if (sender instanceof AgentBot bot) {
      return person(bot.get(AgentBot.NAME)).put("id", bot.id());
    }
    return sender instanceof Contact contact ? person(contact.get(Contact.NAME)) : Json.object();
  }

  private static ObjectNode person(String name) {
    String[] words = capitalized(name).split(" ");
    return Json.object()
        .put("name", String.join(" ", words))
        .put("first_name", words[0])
        .put("last_name", words.length > 1 ? words[words.length - 1] : null);
  }

  private static String capitalized(String name) {
    return Arrays.stream((name == null ? "" : name).trim().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(
            w ->
                w.substring(0, 1).toUpperCase(Locale.ROOT)
                    + w.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
