package ai.inquirly.sdk.testing.server.operations.platform;

import ai.inquirly.sdk.testing.server.domain.avatars.Avatars;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.AccessToken;
import ai.inquirly.sdk.testing.server.state.AgentBot;
import ai.inquirly.sdk.testing.server.state.AgentBotInbox;
import ai.inquirly.sdk.testing.server.state.Permissible;
import ai.inquirly.sdk.testing.server.state.Table;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Agent bots of the platform plane. */
public final class PlatformAgentBotsOperations implements Operations {
  private static final int URL_LIMIT = 2048;

  @Override
  public void register(Routes routes) {
    routes.platform("GET", "/agent_bots", this::list);
    routes.platform("POST", "/agent_bots", this::create);
    routes.platform("GET", "/agent_bots/{id}", this::get);
    routes.platformUpdate("/agent_bots/{id}", this::update);
    routes.platform("DELETE", "/agent_bots/{id}", this::delete);
    routes.platform("DELETE", "/agent_bots/{id}/avatar", this::deleteAvatar);
  }

  /** Deleted bots leave their permission behind, which breaks the list for good. */
  private Answer list(Call call) {
    ArrayNode bots = JsonNodeFactory.instance.arrayNode();
    for (Permissible link :
        call.table(Permissible.ENTITY)
            .where(Permissible.PLATFORM_APP_ID, call.platformApp().id())) {
      if (link.get(Permissible.PERMISSIBLE_TYPE).equals(AgentBot.ENTITY.name())) {
        AgentBot bot = call.table(AgentBot.ENTITY).find(link.get(Permissible.PERMISSIBLE_ID));
        if (bot == null) {
          throw new InternalFailure("a bot of the list was deleted");
        }
        bots.add(json(call, bot));
      }
    }
    return Answer.json(bots);
  }

  private Answer create(Call call) {
    AgentBot bot = new AgentBot();
    assign(call, bot);
    call.table(AgentBot.ENTITY).insert(bot);
    AccessToken.issue(call.installation(), bot, call.installation().secrets().token());
    new Avatars(call.installation()).fetch(call.params(), bot, AgentBot.AVATAR_ID);
    Permissions.grant(call, bot);
    return Answer.json(json(call, bot));
  }

  private Answer get(Call call) {
    return Answer.json(json(call, Permissions.find(call, AgentBot.ENTITY, "id")));
  }

  private Answer update(Call call) {
    AgentBot bot = Permissions.find(call, AgentBot.ENTITY, "id");
    assign(call, bot);
    call.table(AgentBot.ENTITY).save(bot);
    new Avatars(call.installation()).fetch(call.params(), bot, AgentBot.AVATAR_ID);
    return Answer.json(json(call, bot));
  }

  private Answer delete(Call call) {
    AgentBot bot = Permissions.find(call, AgentBot.ENTITY, "id");
    Table<AgentBotInbox> links = call.table(AgentBotInbox.ENTITY);
    links.stream(AgentBotInbox.AGENT_BOT_ID, bot.id()).forEach(links::delete);
    AccessToken.revoke(call.installation(), bot);
    call.table(AgentBot.ENTITY).delete(bot);
    return Answer.empty();
  }

  private Answer deleteAvatar(Call call) {
    AgentBot bot = Permissions.find(call, AgentBot.ENTITY, "id");
    bot.set(AgentBot.AVATAR_ID, null);
    return Answer.json(json(call, bot));
  }

  private static void assign(Call call, AgentBot bot) {
    Params params = call.params();
    params.assignTo(
        bot, AgentBot.NAME, AgentBot.DESCRIPTION, AgentBot.OUTGOING_URL, AgentBot.ACCOUNT_ID);
    ValidationErrors errors =
        new ValidationErrors()
            .limitLength("outgoing_url", bot.get(AgentBot.OUTGOING_URL), URL_LIMIT)
            .limitLength("name", bot.get(AgentBot.NAME), ValidationErrors.STRING_LIMIT)
            .limitLength(
                "description", bot.get(AgentBot.DESCRIPTION), ValidationErrors.STRING_LIMIT);
    Avatars.validate(params, errors);
    errors.check();
    new Avatars(call.installation()).attach(params, bot, AgentBot.AVATAR_ID);
  }

  /** The address is the name: a mistake of the real server that clients meet. */
  private static ObjectNode json(Call call, AgentBot bot) {
    return Json.object()
        .put("id", bot.id())
        .put("name", bot.get(AgentBot.NAME))
        .put("description", bot.get(AgentBot.DESCRIPTION))
        .put("outgoing_url", bot.get(AgentBot.NAME))
        .put("account_id", bot.get(AgentBot.ACCOUNT_ID))
        .put("access_token", AccessToken.of(call.installation(), bot));
  }
}
