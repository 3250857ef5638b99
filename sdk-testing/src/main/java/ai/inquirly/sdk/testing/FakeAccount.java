package ai.inquirly.sdk.testing;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.ContactCreateRequest;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.ConversationCreateRequest;
import ai.inquirly.sdk.model.Message;
import ai.inquirly.sdk.model.MessageListRequest;
import ai.inquirly.sdk.model.MessageType;
import ai.inquirly.sdk.testing.server.FakeServer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The account of a fake, for the "given" and "then" of a test: works past the network, so that
 * faults do not hit it and its calls are not among the recorded requests.
 */
public final class FakeAccount {
  private final FakeServer server;
  private final AccountState state;
  private final InquirlyClient client;
  private final long id;

  FakeAccount(FakeServer server, InquirlyClient client, long id) {
    this.server = server;
    this.state = new AccountState(server, id);
    this.client = client;
    this.id = id;
  }

  /** Adds rows by the thousand or million. */
  public FakeBulk bulk() {
    return new FakeBulk(server, id, state.apiInbox());
  }

  /** The account's id, the first argument of most operations. */
  public long id() {
    return id;
  }

  /** The id of the account's first inbox of the API channel, where conversations begin. */
  public long inboxId() {
    return state.apiInbox().id();
  }

  /** What visitors name the API inbox by, in the operations of the public client. */
  public String inboxIdentifier() {
    return state.apiInboxIdentifier();
  }

  /** Adds a contact, reachable in the API inbox unless told otherwise. */
  public Contact contact(Consumer<ContactCreateRequest.Builder> contact) {
    return client.contacts().create(id, c -> contact.accept(c.inboxId(inboxId())));
  }

  /** All contacts, in the order in which they were added. */
  public List<Contact> contacts() {
    return state.contactIds().stream().map(c -> client.contacts().get(id, c)).toList();
  }

  /** Begins a conversation with a contact in the API inbox. */
  public Conversation conversation(Contact with) {
    return conversation(with, c -> {});
  }

  /** Begins a conversation with a contact, in the API inbox unless told otherwise. */
  public Conversation conversation(
      Contact with, Consumer<ConversationCreateRequest.Builder> conversation) {
    return client
        .conversations()
        .create(id, c -> conversation.accept(c.contactId(with.getId()).inboxId(inboxId())));
  }

  /** The conversations with a contact, in the order in which they began. */
  public List<Conversation> conversationsWith(Contact contact) {
    return state.conversationIds(contact.getId()).stream()
        .map(c -> client.conversations().get(id, c))
        .toList();
  }

  /** Has the contact of a conversation in an API inbox write a message. */
  public Message incoming(Conversation conversation, String text) {
    return client
        .messages()
        .create(id, conversation.getId(), m -> m.content(text).messageType(MessageType.INCOMING));
  }

  /**
   * Has a contact open the chat of the account's website, which no operation of the API does:
   * webhooks and the inbox's bot are told {@code webwidget_triggered}.
   *
   * @param page the address of the page
   * @throws IllegalStateException if the account has no inbox of the website channel
   */
  public void opensWidget(Contact contact, String page) {
    state.openWidget(contact.getId(), page);
  }

  /** All messages of a conversation, oldest first, with notes and activities. */
  public List<Message> messagesIn(Conversation conversation) {
    List<Message> messages = new ArrayList<>(latest(conversation, q -> {}));
    while (!messages.isEmpty()) {
      long first = messages.get(0).getId();
      List<Message> older = latest(conversation, q -> q.before(first));
      if (older.isEmpty()) {
        break;
      }
      messages.addAll(0, older);
    }
    return messages;
  }

  /** What agents and bots wrote to a contact, oldest conversation first; no private notes. */
  public List<Message> messagesTo(Contact contact) {
    return messagesOf(contact, MessageType.OUTGOING);
  }

  /** What a contact wrote, oldest conversation first. */
  public List<Message> messagesFrom(Contact contact) {
    return messagesOf(contact, MessageType.INCOMING);
  }

  private List<Message> latest(
      Conversation conversation, Consumer<MessageListRequest.Builder> query) {
    return client.messages().list(id, conversation.getId(), query).getItems();
  }

  private List<Message> messagesOf(Contact contact, MessageType type) {
    return conversationsWith(contact).stream()
        .flatMap(c -> messagesIn(c).stream())
        .filter(m -> type.equals(m.getMessageType()) && !m.isPrivate())
        .toList();
  }
}
