package ai.inquirly.examples.faqbot;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.model.ConversationStatus;
import ai.inquirly.sdk.webhooks.AboutMessage;
import ai.inquirly.sdk.webhooks.ConversationBot;
import ai.inquirly.sdk.webhooks.MessageCreated;
import ai.inquirly.sdk.webhooks.Messages;
import ai.inquirly.sdk.webhooks.WebhookListener;
import ai.inquirly.sdk.webhooks.WebhookRouter;
import ai.inquirly.sdk.webhooks.WebhookVerifier;

/**
 * The bot: answers in conversations that wait for it, which are the pending ones, and opens those
 * for people in which it does not know the answer. After that it keeps quiet, though the server
 * goes on telling it every message.
 */
public final class FaqBot {
  private final Faq faq;

  /** A bot that knows these answers. */
  public FaqBot(Faq faq) {
    this.faq = faq;
  }

  /**
   * The router for the bot's {@code outgoing_url}.
   *
   * @param client with the bot's token
   * @param botId the bot's id, which it cannot ask for
   */
  public WebhookRouter router(
      InquirlyClient client,
      long accountId,
      long botId,
      WebhookVerifier verifier,
      WebhookListener listener) {
    return WebhookRouter.builder(client, accountId)
        .verifyWith(verifier)
        .botId(botId)
        .listener(listener)
        .onMessageCreated(
            Messages.incoming().and(Messages.withText()).and(FaqBot::waitsForTheBot), this::answer)
        .build();
  }

  private void answer(MessageCreated event, ConversationBot bot) {
    faq.answer(event.content())
        .ifPresentOrElse(
            bot::reply,
            () -> {
              bot.reply("I do not know, but my colleagues do: one of them will be with you soon.");
              bot.privateNote("The FAQ bot had no answer to: " + event.content());
              bot.handOff();
            });
  }

  private static boolean waitsForTheBot(AboutMessage message) {
    return ConversationStatus.PENDING.equals(message.payload().getConversation().getStatus());
  }
}
