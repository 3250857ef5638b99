package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.PlatformAgentBotsApi;
import ai.inquirly.sdk.model.PlatformAgentBot;
import org.junit.jupiter.api.Test;

class PlatformAgentBotsApiTest {
  private final PlatformAgentBotsApi agentBots = Loopback.platform().agentBots();

  @Test
  void list() {
    calling(() -> agentBots.list())
        .sends("GET", "/platform/api/v1/agent_bots")
        .gives(
            bots ->
                assertThat(bots)
                    .extracting(PlatformAgentBot::getName)
                    .containsExactly("Platform bot", "System bot"))
        .givesDocumented(bots -> assertThat(bots.get(0).getAccountId()).isEqualTo(1));
  }

  @Test
  void create() {
    calling(
            () ->
                agentBots.create(
                    b ->
                        b.name("Platform bot")
                            .outgoingUrl("https://hooks.test/hook/platform-bot")
                            .accountId(1)))
        .sends(
            "POST",
            "/platform/api/v1/agent_bots",
            """
            {"name": "Platform bot", "outgoing_url": "https://hooks.test/hook/platform-bot",
             "account_id": 1}
            """)
        .gives(bot -> assertThat(bot.getAccessToken()).isEqualTo("access-token-0010"))
        .givesDocumented(bot -> assertThat(bot.getDescription()).contains("platform app"));
  }

  @Test
  void get() {
    calling(() -> agentBots.get(1))
        .sends("GET", "/platform/api/v1/agent_bots/1")
        .gives(bot -> assertThat(bot.getOutgoingUrl()).isEqualTo("Platform bot"))
        .givesDocumented(bot -> assertThat(bot.getOutgoingUrl()).startsWith("https://"));
  }

  @Test
  void update() {
    calling(() -> agentBots.update(1, b -> b.name("Platform bot 2").clearDescription()))
        .sends(
            "PATCH",
            "/platform/api/v1/agent_bots/1",
            """
            {"name": "Platform bot 2", "description": null}
            """)
        .gives(bot -> assertThat(bot.getDescription()).isNull())
        .givesDocumented(bot -> assertThat(bot.getName()).isEqualTo("Platform bot 2"));
  }

  @Test
  void delete() {
    calling(() -> agentBots.delete(1))
        .sends("DELETE", "/platform/api/v1/agent_bots/1")
        .givesNothing();
  }
}
