package ai.inquirly.sdk.testing.server.operations.bots;

import ai.inquirly.sdk.testing.server.render.FileUrls;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.state.AccessToken;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.AgentBot;
import ai.inquirly.sdk.testing.server.state.Installation;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An agent bot; bots of the whole system keep their address and token to themselves. */
public final class AgentBotView {
  private AgentBotView() {}

  /** In lists of bots: the token is a text. */
  public static ObjectNode json(Installation installation, AgentBot bot, Account account) {
    ObjectNode json = common(installation, bot);
    if (bot.refersTo(AgentBot.ACCOUNT_ID, account)) {
      json.put("access_token", AccessToken.of(installation, bot));
    }
    return withKind(json, bot);
  }

  /** As the bot of an inbox: the token is its whole row. */
  public static ObjectNode ofInbox(Installation installation, AgentBot bot) {
    ObjectNode json = common(installation, bot);
    AccessToken token =
        installation
            .table(AccessToken.ENTITY)
            .first(
                AccessToken.OWNER_ID,
                bot.id(),
                t -> AgentBot.ENTITY.name().equals(t.get(AccessToken.OWNER_TYPE)));
    if (token != null) {
      json.putObject("access_token")
          .put("id", token.id())
          .put("owner_type", "AgentBot")
          .put("owner_id", bot.id())
          .put("token", token.get(AccessToken.TOKEN))
          .<ObjectNode>set("created_at", RecordView.value(token.createdAt()))
          .set("updated_at", RecordView.value(token.updatedAt()));
    }
    return withKind(json, bot);
  }

  private static ObjectNode common(Installation installation, AgentBot bot) {
    ObjectNode json =
        Json.object()
            .put("id", bot.id())
            .put("name", bot.get(AgentBot.NAME))
            .put("description", bot.get(AgentBot.DESCRIPTION))
            .put("thumbnail", FileUrls.avatar(installation, bot.get(AgentBot.AVATAR_ID)));
    if (!isOfSystem(bot)) {
      json.put("outgoing_url", bot.get(AgentBot.OUTGOING_URL));
    }
    return json.put("bot_type", bot.get(AgentBot.BOT_TYPE))
        .<ObjectNode>set("bot_config", RecordView.value(bot.get(AgentBot.BOT_CONFIG)))
        .put("account_id", bot.get(AgentBot.ACCOUNT_ID));
  }

  private static ObjectNode withKind(ObjectNode json, AgentBot bot) {
    return json.put("system_bot", isOfSystem(bot));
  }

  private static boolean isOfSystem(AgentBot bot) {
    return bot.get(AgentBot.ACCOUNT_ID) == null;
  }
}
