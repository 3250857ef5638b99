package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static ai.inquirly.sdk.operations.FormPart.field;
import static ai.inquirly.sdk.operations.FormPart.file;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.AgentBotsApi;
import ai.inquirly.sdk.core.FileUpload;
import ai.inquirly.sdk.model.AgentBot;
import ai.inquirly.sdk.model.AgentBotType;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgentBotsApiTest {
  private final AgentBotsApi agentBots = Loopback.client().agentBots();

  @Test
  void list() {
    calling(() -> agentBots.list(1))
        .sends("GET", "/api/v1/accounts/1/agent_bots")
        .gives(
            bots -> {
              assertThat(bots).extracting(AgentBot::getId).containsExactly(5L, 2L);
              assertThat(bots).extracting(AgentBot::isSystemBot).containsExactly(false, true);
            })
        .givesDocumented(
            bots ->
                assertThat(bots.get(0).getOutgoingUrl()).isEqualTo("https://hooks.test/hook/bot"));
  }

  @Test
  void create() {
    calling(
            () ->
                agentBots.create(
                    1,
                    b ->
                        b.name("Account bot")
                            .outgoingUrl("https://hooks.test/hook/bot")
                            .botConfig(Map.of("mode", "test"))))
        .sends(
            "POST",
            "/api/v1/accounts/1/agent_bots",
            """
            {"name": "Account bot", "outgoing_url": "https://hooks.test/hook/bot",
             "bot_config": {"mode": "test"}}
            """)
        .gives(
            bot -> {
              assertThat(bot.getAccessToken()).isEqualTo("token-bot");
              assertThat(bot.getBotType()).isEqualTo(AgentBotType.WEBHOOK);
              assertThat(bot.getBotConfig()).containsEntry("mode", "test");
            })
        .givesDocumented(bot -> assertThat(bot.getName()).isEqualTo("Account bot"));
  }

  @Test
  void createWithPicture() {
    FileUpload avatar = FileUpload.of("bot.png", "the picture".getBytes());
    calling(() -> agentBots.create(1, b -> b.name("Account bot").avatar(avatar)))
        .sendsForm(
            "POST",
            "/api/v1/accounts/1/agent_bots",
            field("name", "Account bot"),
            file("avatar", "bot.png", "image/png", "the picture"));
  }

  @Test
  void get() {
    calling(() -> agentBots.get(1, 5))
        .sends("GET", "/api/v1/accounts/1/agent_bots/5")
        .gives(bot -> assertThat(bot.getDescription()).isEqualTo("answers first"))
        .givesDocumented(bot -> assertThat(bot.getAccountId()).isEqualTo(1));
  }

  @Test
  void update() {
    calling(() -> agentBots.update(1, 5, b -> b.description("answers first, renamed")))
        .sends(
            "PATCH",
            "/api/v1/accounts/1/agent_bots/5",
            """
            {"description": "answers first, renamed"}
            """)
        .gives(bot -> assertThat(bot.getDescription()).isEqualTo("answers first, renamed"))
        .givesDocumented(bot -> assertThat(bot.getId()).isEqualTo(5));
  }

  @Test
  void delete() {
    calling(() -> agentBots.delete(1, 5))
        .sends("DELETE", "/api/v1/accounts/1/agent_bots/5")
        .givesNothing();
  }
}
