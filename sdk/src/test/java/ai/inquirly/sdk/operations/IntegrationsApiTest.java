package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.IntegrationsApi;
import ai.inquirly.sdk.model.IntegrationApp;
import ai.inquirly.sdk.model.IntegrationAppId;
import ai.inquirly.sdk.model.IntegrationHookStatus;
import ai.inquirly.sdk.model.IntegrationHookType;
import ai.inquirly.sdk.model.IntegrationSettings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntegrationsApiTest {
  private final IntegrationsApi integrations = Loopback.client().integrations();

  @Test
  void listApps() {
    calling(() -> integrations.listApps(1))
        .sends("GET", "/api/v1/accounts/1/integrations/apps")
        .gives(
            apps -> {
              assertThat(apps)
                  .extracting(IntegrationApp::getId)
                  .startsWith(IntegrationAppId.OPENAI, IntegrationAppId.DIALOGFLOW);
              assertThat(apps.get(0).getHooks().get(0).getSettings().getApiKey())
                  .isEqualTo("sk-test");
            })
        .givesDocumented(apps -> assertThat(apps.get(1).getHooks().get(0).getId()).isEqualTo(2));
  }

  @Test
  void createHook() {
    IntegrationSettings settings =
        IntegrationSettings.builder()
            .projectId("p")
            .credentials(Map.of("type", "service_account"))
            .build();
    calling(
            () ->
                integrations.createHook(
                    1, h -> h.appId(IntegrationAppId.DIALOGFLOW).inboxId(8).settings(settings)))
        .sends(
            "POST",
            "/api/v1/accounts/1/integrations/hooks",
            """
            {"app_id": "dialogflow", "inbox_id": 8,
             "settings": {"project_id": "p", "credentials": {"type": "service_account"}}}
            """)
        .gives(
            hook -> {
              assertThat(hook.getHookType()).isEqualTo(IntegrationHookType.INBOX);
              assertThat(hook.getInbox().getName()).isEqualTo("Failing Box");
            })
        .givesDocumented(hook -> assertThat(hook.getInboxId()).isEqualTo(8));
  }

  @Test
  void updateHook() {
    calling(() -> integrations.updateHook(1, 1, h -> h.status(IntegrationHookStatus.ENABLED)))
        .sends(
            "PATCH",
            "/api/v1/accounts/1/integrations/hooks/1",
            """
            {"status": "enabled"}
            """)
        .gives(
            hook -> {
              assertThat(hook.isEnabled()).isTrue();
              assertThat(hook.getSettings().getLabelSuggestion()).isFalse();
            })
        .givesDocumented(hook -> assertThat(hook.getAccountId()).isEqualTo(1));
  }

  @Test
  void deleteHook() {
    calling(() -> integrations.deleteHook(1, 1))
        .sends("DELETE", "/api/v1/accounts/1/integrations/hooks/1")
        .givesNothing();
  }
}
