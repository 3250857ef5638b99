package ai.inquirly.sdk.testing.server.domain.webhooks;

import ai.inquirly.sdk.testing.server.events.Event;
import ai.inquirly.sdk.testing.server.events.EventBus;
import ai.inquirly.sdk.testing.server.state.AgentBot;
import ai.inquirly.sdk.testing.server.state.AgentBotInbox;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.WidgetOpening;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Tells the bot of an inbox what happens there. Unlike those for other receivers, what it is told
 * is written in the moment of the event: later changes do not show in it.
 */
public final class BotWitness implements EventBus.Witness {
  private static final Runnable NOTHING = () -> {};

  private final Installation installation;
  private final Receivers receivers;

  /** Works on this installation. */
  public BotWitness(Installation installation) {
    this.installation = installation;
    receivers = new Receivers(installation);
  }

  @Override
  public Runnable see(Event event) {
    return switch (event.name()) {
      case CONVERSATION_OPENED, CONVERSATION_RESOLVED ->
          tell(event, (Conversation) event.subject());
      case WEBWIDGET_TRIGGERED -> tell(event, (WidgetOpening) event.subject());
      case MESSAGE_CREATED, MESSAGE_UPDATED -> tell(event, (Message) event.subject());
      default -> NOTHING;
    };
  }

  private Runnable tell(Event event, Conversation conversation) {
    AgentBot bot = bot(conversation);
    return bot == null
        ? NOTHING
        : send(bot, event, ConversationPayload.json(installation, conversation));
  }

  private Runnable tell(Event event, Message message) {
    AgentBot bot = bot(message.conversation(installation));
    return bot == null || !MessagePayload.isTold(message)
        ? NOTHING
        : send(bot, event, MessagePayload.json(installation, message));
  }

  private Runnable tell(Event event, WidgetOpening opening) {
    Inbox inbox = WidgetPayload.contactInbox(installation, opening).inbox(installation);
    AgentBot bot = AgentBotInbox.activeBot(installation, inbox);
    return bot == null
        ? NOTHING
        : send(bot, event, WidgetPayload.json(installation, opening, event.at()));
  }

  private AgentBot bot(Conversation conversation) {
    return AgentBotInbox.activeBot(installation, conversation.inbox(installation));
  }

  private Runnable send(AgentBot bot, Event event, ObjectNode payload) {
    payload.put("event", event.name().wireName());
    return () -> receivers.tellBot(bot, payload);
  }
}
