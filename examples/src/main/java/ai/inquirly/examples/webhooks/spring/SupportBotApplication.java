package ai.inquirly.examples.webhooks.spring;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.webhooks.Messages;
import ai.inquirly.sdk.webhooks.WebhookRouter;
import ai.inquirly.sdk.webhooks.WebhookVerifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * Thanks whoever writes. Needs {@code inquirly.base-url}, {@code inquirly.api-access-token}, {@code
 * inquirly.account-id} and {@code inquirly.webhook-secret}. Spring closes the router before the
 * client, so what was accepted is still answered.
 */
@SpringBootApplication
public class SupportBotApplication {
  /** Starts the application. */
  public static void main(String[] args) {
    SpringApplication.run(SupportBotApplication.class, args);
  }

  @Bean
  InquirlyClient inquirlyClient(
      @Value("${inquirly.base-url}") String baseUrl,
      @Value("${inquirly.api-access-token}") String token) {
    return InquirlyClient.builder().baseUrl(baseUrl).apiAccessToken(token).build();
  }

  @Bean
  WebhookRouter webhookRouter(
      InquirlyClient client,
      @Value("${inquirly.account-id}") long accountId,
      @Value("${inquirly.webhook-secret}") String secret) {
    return WebhookRouter.builder(client, accountId)
        .verifyWith(WebhookVerifier.of(secret))
        .onMessageCreated(Messages.incoming(), (event, bot) -> bot.reply("Thanks, we are on it."))
        .build();
  }
}
