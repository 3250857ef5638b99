package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.InboxesApi;
import ai.inquirly.sdk.model.ChannelKind;
import ai.inquirly.sdk.model.ChannelType;
import ai.inquirly.sdk.model.ChannelUpdate;
import ai.inquirly.sdk.model.ChannelWrite;
import ai.inquirly.sdk.model.Inbox;
import ai.inquirly.sdk.model.WidgetFeatureFlag;
import ai.inquirly.sdk.model.WorkingHourWrite;
import org.junit.jupiter.api.Test;

class InboxesApiTest {
  private final InboxesApi inboxes = Loopback.client().inboxes();

  @Test
  void list() {
    calling(() -> inboxes.list(1))
        .sends("GET", "/api/v1/accounts/1/inboxes")
        .gives(list -> assertThat(list).extracting(Inbox::getName).startsWith("Api Inbox"))
        .givesDocumented(list -> assertThat(list.get(0).getWelcomeTitle()).isEqualTo("Hi"));
  }

  @Test
  void create() {
    calling(
            () ->
                inboxes.create(
                    1,
                    i ->
                        i.name("Website")
                            .greetingEnabled(true)
                            .channel(
                                ChannelWrite.builder()
                                    .type(ChannelKind.WEB_WIDGET)
                                    .websiteUrl("https://shop.example.com")
                                    .selectedFeatureFlags(WidgetFeatureFlag.ATTACHMENTS)
                                    .build())))
        .sends(
            "POST",
            "/api/v1/accounts/1/inboxes",
            """
            {"name": "Website", "greeting_enabled": true,
             "channel": {"type": "web_widget", "website_url": "https://shop.example.com",
               "selected_feature_flags": ["attachments"]}}
            """)
        .gives(
            inbox -> {
              assertThat(inbox.getChannelType()).isEqualTo(ChannelType.WEB_WIDGET);
              assertThat(inbox.getWorkingHours().get(1).getOpenHour()).isEqualTo(9);
            })
        .givesDocumented(
            inbox -> assertThat(inbox.getWebsiteToken()).isEqualTo("website-token-0020"));
  }

  @Test
  void get() {
    calling(() -> inboxes.get(1, 1))
        .sends("GET", "/api/v1/accounts/1/inboxes/1")
        .gives(
            inbox -> assertThat(inbox.getWebhookUrl()).isEqualTo("https://hooks.test/hook/inbox"))
        .givesDocumented(inbox -> assertThat(inbox.getId()).isEqualTo(2));
  }

  @Test
  void update() {
    calling(
            () ->
                inboxes.update(
                    1,
                    1,
                    i ->
                        i.workingHoursEnabled(true)
                            .workingHours(
                                WorkingHourWrite.builder().dayOfWeek(1).closedAllDay(true).build())
                            .channel(ChannelUpdate.builder().welcomeTitle("Hello").build())
                            .clearGreetingMessage()))
        .sends(
            "PATCH",
            "/api/v1/accounts/1/inboxes/1",
            """
            {"working_hours_enabled": true,
             "working_hours": [{"day_of_week": 1, "closed_all_day": true}],
             "channel": {"welcome_title": "Hello"}, "greeting_message": null}
            """)
        .gives(inbox -> assertThat(inbox.getOutOfOfficeMessage()).isEqualTo("We sleep"))
        .givesDocumented(inbox -> assertThat(inbox.getWelcomeTitle()).isEqualTo("Hello"));
  }

  @Test
  void getAgentBot() {
    calling(() -> inboxes.getAgentBot(1, 4))
        .sends("GET", "/api/v1/accounts/1/inboxes/4/agent_bot")
        .gives(bot -> assertThat(bot.getAccessToken().getToken()).isEqualTo("token-bot"))
        .gives("served_none", bot -> assertThat(bot).isNull())
        .givesDocumented(bot -> assertThat(bot.getName()).isEqualTo("Account bot"));
  }

  @Test
  void setAgentBot() {
    calling(() -> inboxes.setAgentBot(1, 4, b -> b.agentBot(5)))
        .sends(
            "POST",
            "/api/v1/accounts/1/inboxes/4/set_agent_bot",
            """
            {"agent_bot": 5}
            """)
        .givesNothing();
  }

  @Test
  void disconnectAgentBot() {
    calling(() -> inboxes.setAgentBot(1, 4, b -> b.clearAgentBot()))
        .sends(
            "POST",
            "/api/v1/accounts/1/inboxes/4/set_agent_bot",
            """
            {"agent_bot": null}
            """);
  }
}
