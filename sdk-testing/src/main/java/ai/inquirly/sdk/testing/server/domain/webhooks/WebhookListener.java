package ai.inquirly.sdk.testing.server.domain.webhooks;

import ai.inquirly.sdk.testing.server.events.Event;
import ai.inquirly.sdk.testing.server.events.EventBus;
import ai.inquirly.sdk.testing.server.state.Changes;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.WebhookRequest;
import ai.inquirly.sdk.testing.server.state.WidgetOpening;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells webhooks what happens. Events of inboxes are told only when asked for: the 4.1 server
 * tries, but its queue does not take them.
 */
public final class WebhookListener implements EventBus.Listener {
  private final Installation installation;
  private final Receivers receivers;
  private final Set<Long> madeByThisRequest = new HashSet<>();

  /** Works on this installation. */
  public WebhookListener(Installation installation) {
    this.installation = installation;
    receivers = new Receivers(installation);
  }

  @Override
  public void on(Event event) {
    if (isGone(event.subject())) {
      return;
    }
    switch (event.name()) {
      case CONTACT_CREATED, CONTACT_UPDATED -> onContact(event, (Contact) event.subject());
      case CONVERSATION_CREATED -> {
        noteNew((Conversation) event.subject());
        onConversation(event, (Conversation) event.subject());
      }
      case CONVERSATION_UPDATED, CONVERSATION_STATUS_CHANGED ->
          onConversation(event, (Conversation) event.subject());
      case MESSAGE_CREATED, MESSAGE_UPDATED -> onMessage(event, (Message) event.subject());
      case INBOX_CREATED, INBOX_UPDATED -> onInbox(event, (Inbox) event.subject());
      case WEBWIDGET_TRIGGERED -> onWidget(event, (WidgetOpening) event.subject());
      case WEBHOOK_REQUESTED -> onRequest((WebhookRequest) event.subject());
      default -> {}
    }
  }

  private void onContact(Event event, Contact contact) {
    ObjectNode payload = named(event, ContactPayload.contact(installation, contact));
    event.changes().ifPresent(c -> payload.set("changed_attributes", ChangedAttributes.json(c)));
    receivers.tellAccount(contact.get(Contact.ACCOUNT_ID), payload);
  }

  private void onConversation(Event event, Conversation conversation) {
    ObjectNode payload = named(event, ConversationPayload.json(installation, conversation));
    switch (event.name()) {
      case CONVERSATION_UPDATED -> addChanges(payload, conversation, event.changes().orElse(null));
      case CONVERSATION_STATUS_CHANGED -> payload.putNull("changed_attributes");
      default -> {}
    }
    receivers.tellAccount(conversation.get(Conversation.ACCOUNT_ID), payload);
    receivers.tellInbox(conversation.inbox(installation), payload, error -> {});
  }

  private void onMessage(Event event, Message message) {
    Conversation conversation = message.conversation(installation);
    if (!MessagePayload.isTold(message)) {
      return;
    }
    ObjectNode payload = named(event, MessagePayload.json(installation, message));
    Inbox inbox = conversation.inbox(installation);
    receivers.tellAccount(message.get(Message.ACCOUNT_ID), payload);
    receivers.tellInbox(inbox, payload, error -> FailedDelivery.mark(installation, message, error));
  }

  private void onInbox(Event event, Inbox inbox) {
    if (!installation.outbox().tellsOfInboxes()) {
      return;
    }
    ObjectNode payload = named(event, InboxPayload.json(installation, inbox));
    event.changes().ifPresent(c -> payload.set("changed_attributes", ChangedAttributes.json(c)));
    receivers.tellAccount(inbox.get(Inbox.ACCOUNT_ID), payload);
  }

  private void onWidget(Event event, WidgetOpening opening) {
    Inbox inbox = WidgetPayload.contactInbox(installation, opening).inbox(installation);
    receivers.tellAccount(
        inbox.get(Inbox.ACCOUNT_ID),
        named(event, WidgetPayload.json(installation, opening, event.at())));
  }

  private void onRequest(WebhookRequest request) {
    Conversation conversation =
        installation.table(Conversation.ENTITY).get(request.get(WebhookRequest.CONVERSATION_ID));
    ObjectNode payload = ConversationPayload.json(installation, conversation);
    payload.put("event", request.get(WebhookRequest.EVENT_NAME));
    receivers.tellAddress(request.get(WebhookRequest.URL), payload);
  }

  private void addChanges(ObjectNode payload, Conversation conversation, Changes changes) {
    if (changes == null) {
      payload.putNull("changed_attributes");
      return;
    }
    payload.set(
        "changed_attributes",
        madeByThisRequest.remove(conversation.id())
            ? ChangedAttributes.jsonOfNew(changes, conversation)
            : ChangedAttributes.json(changes));
  }

  /** The server's own copy of a new conversation tells its number again with the next save. */
  private void noteNew(Conversation conversation) {
    madeByThisRequest.add(conversation.id());
    installation.jobs().afterAnswer(madeByThisRequest::clear);
  }

  /** What the same request made and deleted is not told. */
  private boolean isGone(Row subject) {
    return Stream.of(Contact.ENTITY, Conversation.ENTITY, Message.ENTITY)
        .anyMatch(
            kind ->
                kind == subject.entity() && installation.table(kind).find(subject.id()) == null);
  }

  private static ObjectNode named(Event event, ObjectNode payload) {
    return payload.put("event", event.name().wireName());
  }
}
