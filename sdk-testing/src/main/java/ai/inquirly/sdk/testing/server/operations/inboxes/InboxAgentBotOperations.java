package ai.inquirly.sdk.testing.server.operations.inboxes;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.operations.bots.AgentBotView;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.AgentBot;
import ai.inquirly.sdk.testing.server.state.AgentBotInbox;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Table;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The bot of an inbox. */
public final class InboxAgentBotOperations implements Operations {
  @Override
  public void register(Routes routes) {
    routes.account("GET", "/inboxes/{id}/agent_bot", Access.USER, this::get);
    routes.account("POST", "/inboxes/{id}/set_agent_bot", Access.USER, this::set);
  }

  /** Without a bot the object is empty. */
  private Answer get(Call call) {
    Inbox inbox = InboxesOperations.find(call);
    AgentBotInbox link = link(call, inbox);
    AgentBot bot =
        link == null
            ? null
            : call.table(AgentBot.ENTITY).find(link.get(AgentBotInbox.AGENT_BOT_ID));
    ObjectNode json = Json.object();
    if (bot != null) {
      json.set("agent_bot", AgentBotView.ofInbox(call.installation(), bot));
    }
    return Answer.json(json);
  }

  /** No bot, or none that could be one, takes the present bot away. */
  private Answer set(Call call) {
    Inbox inbox = InboxesOperations.find(call);
    AgentBot bot = bot(call);
    call.requireAdministrator();
    Table<AgentBotInbox> links = call.table(AgentBotInbox.ENTITY);
    AgentBotInbox link = link(call, inbox);
    if (bot == null) {
      if (link != null) {
        links.delete(link);
      }
    } else if (link == null) {
      link = new AgentBotInbox();
      link.set(AgentBotInbox.INBOX_ID, inbox.id());
      link.set(AgentBotInbox.ACCOUNT_ID, call.account().id());
      link.set(AgentBotInbox.AGENT_BOT_ID, bot.id());
      links.insert(link);
    } else {
      link.set(AgentBotInbox.AGENT_BOT_ID, bot.id());
      links.save(link);
    }
    return Answer.empty();
  }

  /** Any bot of the installation will do; it is looked up before the role is checked. */
  private static AgentBot bot(Call call) {
    JsonNode sent = call.params().get("agent_bot");
    if (sent == null || sent.isNull() || sent.isBoolean() && !sent.booleanValue()) {
      return null;
    }
    if (sent.isArray() && !sent.isEmpty()) {
      sent.forEach(id -> call.table(AgentBot.ENTITY).get(Cast.integer(id)));
      throw new InternalFailure("an inbox has one bot, not a list");
    }
    return call.table(AgentBot.ENTITY).get(Cast.integer(sent));
  }

  private static AgentBotInbox link(Call call, Inbox inbox) {
    return call.table(AgentBotInbox.ENTITY).first(AgentBotInbox.INBOX_ID, inbox.id());
  }
}
