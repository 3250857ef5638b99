package ai.inquirly.examples.webhooks;

import ai.inquirly.examples.webhooks.spring.SupportBotApplication;
import ai.inquirly.sdk.webhooks.WebhookRouter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/** The controller, in the whole application on a free port. */
class SpringAdapterTest extends AdapterContract {
  private ConfigurableApplicationContext application;

  @Override
  WebhookRouter start() {
    // Spring would set up the logging of the whole process, the other tests included
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    application =
        SpringApplication.run(
            SupportBotApplication.class,
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--spring.main.banner-mode=off",
            "--inquirly.base-url=" + inquirly.baseUrl(),
            "--inquirly.api-access-token=" + inquirly.adminToken(),
            "--inquirly.account-id=" + inquirly.accountId(),
            "--inquirly.webhook-secret=" + SignedPost.SECRET);
    return application.getBean(WebhookRouter.class);
  }

  @Override
  void stop() {
    application.close();
  }

  @Override
  String url() {
    return "http://127.0.0.1:"
        + application.getEnvironment().getProperty("local.server.port")
        + "/inquirly/hooks";
  }
}
