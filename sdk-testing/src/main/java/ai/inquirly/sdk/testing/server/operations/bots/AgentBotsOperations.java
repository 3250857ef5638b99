package ai.inquirly.sdk.testing.server.operations.bots;

import ai.inquirly.sdk.testing.server.domain.avatars.Avatars;
import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.AccessToken;
import ai.inquirly.sdk.testing.server.state.AgentBot;
import ai.inquirly.sdk.testing.server.state.AgentBotInbox;
import ai.inquirly.sdk.testing.server.state.Table;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;

/** An account's own bots, which it may change, and those of the system, which it may only see. */
public final class AgentBotsOperations implements Operations {
  private static final String PATH = "/agent_bots";
  private static final int URL_LIMIT = 2048;

  @Override
  public void register(Routes routes) {
    routes.account("GET", PATH, Access.USER, this::list);
    routes.account("POST", PATH, Access.ADMINISTRATOR, this::create);
    routes.account("GET", PATH + "/{id}", Access.USER, this::get);
    routes.accountUpdate(PATH + "/{id}", Access.ADMINISTRATOR, this::update);
    routes.account("DELETE", PATH + "/{id}", Access.ADMINISTRATOR, this::delete);
    routes.account("DELETE", PATH + "/{id}/avatar", Access.ADMINISTRATOR, this::deleteAvatar);
  }

  private Answer list(Call call) {
    var bots =
        call.table(AgentBot.ENTITY).all().stream()
            .filter(bot -> isVisible(call, bot))
            .sorted(Comparator.comparing(AgentBot::position))
            .toList();
    return Answer.json(Json.array(bots, bot -> json(call, bot)));
  }

  private Answer create(Call call) {
    AgentBot bot = new AgentBot();
    bot.set(AgentBot.ACCOUNT_ID, call.account().id());
    assign(call, bot);
    call.table(AgentBot.ENTITY).insert(bot);
    AccessToken.issue(call.installation(), bot, call.installation().secrets().token());
    new Avatars(call.installation()).fetch(call.params(), bot, AgentBot.AVATAR_ID);
    return Answer.json(json(call, bot));
  }

  private Answer get(Call call) {
    AgentBot bot = call.table(AgentBot.ENTITY).get(call.id("id"));
    if (!isVisible(call, bot)) {
      throw new RecordNotFound();
    }
    return Answer.json(json(call, bot));
  }

  private Answer update(Call call) {
    AgentBot bot = find(call);
    assign(call, bot);
    call.table(AgentBot.ENTITY).save(bot);
    new Avatars(call.installation()).fetch(call.params(), bot, AgentBot.AVATAR_ID);
    return Answer.json(json(call, bot));
  }

  private Answer delete(Call call) {
    AgentBot bot = find(call);
    Table<AgentBotInbox> links = call.table(AgentBotInbox.ENTITY);
    call.installation()
        .jobs()
        .afterAnswer(
            () -> links.stream(AgentBotInbox.AGENT_BOT_ID, bot.id()).forEach(links::delete));
    AccessToken.revoke(call.installation(), bot);
    call.table(AgentBot.ENTITY).delete(bot);
    return Answer.empty();
  }

  private Answer deleteAvatar(Call call) {
    AgentBot bot = find(call);
    bot.set(AgentBot.AVATAR_ID, null);
    call.table(AgentBot.ENTITY).save(bot);
    return Answer.json(json(call, bot));
  }

  private static void assign(Call call, AgentBot bot) {
    Params params = call.params();
    params.assignTo(
        bot, AgentBot.NAME, AgentBot.DESCRIPTION, AgentBot.OUTGOING_URL, AgentBot.BOT_TYPE);
    params.assignObjectsTo(bot, AgentBot.BOT_CONFIG);
    ValidationErrors errors =
        new ValidationErrors()
            .limitLength("name", bot.get(AgentBot.NAME), ValidationErrors.STRING_LIMIT)
            .limitLength(
                "description", bot.get(AgentBot.DESCRIPTION), ValidationErrors.STRING_LIMIT)
            .limitLength("outgoing_url", bot.get(AgentBot.OUTGOING_URL), URL_LIMIT);
    Avatars.validate(params, errors);
    errors.check();
    new Avatars(call.installation()).attach(params, bot, AgentBot.AVATAR_ID);
  }

  private static boolean isVisible(Call call, AgentBot bot) {
    return bot.get(AgentBot.ACCOUNT_ID) == null
        || bot.refersTo(AgentBot.ACCOUNT_ID, call.account());
  }

  private static AgentBot find(Call call) {
    return call.find(AgentBot.ENTITY, "id", AgentBot.ACCOUNT_ID);
  }

  private static ObjectNode json(Call call, AgentBot bot) {
    return AgentBotView.json(call.installation(), bot, call.account());
  }
}
