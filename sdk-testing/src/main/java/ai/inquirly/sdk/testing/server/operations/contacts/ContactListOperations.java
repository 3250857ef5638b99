package ai.inquirly.sdk.testing.server.operations.contacts;

import ai.inquirly.sdk.testing.server.domain.contacts.ContactOrder;
import ai.inquirly.sdk.testing.server.domain.contacts.Contacts;
import ai.inquirly.sdk.testing.server.domain.labels.LabelNames;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.LikePattern;
import ai.inquirly.sdk.testing.server.params.Paging;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.ContactListView;
import ai.inquirly.sdk.testing.server.render.ConversationView;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.Conversation;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Lists of contacts, and the conversations of one. */
public final class ContactListOperations implements Operations {
  private static final int CONVERSATIONS = 20;

  @Override
  public void register(Routes routes) {
    routes.account("GET", "/contacts", Access.USER, this::list);
    routes.account("GET", "/contacts/search", Access.USER, this::search);
    routes.account("GET", "/contacts/active", Access.USER, this::listActive);
    routes.account("GET", "/contacts/{id}/conversations", Access.USER, this::listConversations);
  }

  private Answer list(Call call) {
    return page(call, labels(call.params()), labelled(call.params()));
  }

  private Answer search(Call call) {
    Params params = call.params();
    String text = params.text("q");
    if (text == null || text.isBlank()) {
      ObjectNode meta = ContactListView.meta(null, Paging.of(params, ContactListView.PAGE_SIZE));
      ObjectNode json = Json.object("meta", meta);
      json.putArray("payload");
      return Answer.json(json);
    }
    if (text.indexOf('\0') >= 0) {
      throw new InternalFailure("the database takes no NUL character");
    }
    String name = labels(params) + ", saying " + text.strip();
    return page(call, name, matching(text.strip()).and(labelled(params)));
  }

  /** Nobody is ever online: contacts hold no live connection to the fake. */
  private Answer listActive(Call call) {
    return page(call, ", online", contact -> false);
  }

  private Answer listConversations(Call call) {
    Contact contact = call.find(Contact.ENTITY, "id", Contact.ACCOUNT_ID);
    List<Conversation> conversations =
        call.table(Conversation.ENTITY).stream(Conversation.CONTACT_ID, contact.id())
            .filter(c -> call.canAccess(c.inbox(call.installation())))
            .sorted(
                Comparator.comparing((Conversation c) -> c.get(Conversation.LAST_ACTIVITY_AT))
                    .reversed())
            .limit(CONVERSATIONS)
            .toList();
    return Answer.json(
        Json.object(
            "payload",
            Json.array(
                conversations, c -> ConversationView.json(call.installation(), c, call.user()))));
  }

  /**
   * A page of the listed contacts.
   *
   * @param name tells the test from others
   */
  private static Answer page(Call call, String name, Predicate<Contact> wanted) {
    Params params = call.params();
    Comparator<Contact> order = ContactOrder.of(params);
    List<Contact> found =
        call.table(Contact.ENTITY)
            .sorted(
                "listed by " + params.text("sort") + name,
                Contact.ACCOUNT_ID,
                call.account().id(),
                wanted.and(Contacts::isListed),
                order);
    return Answer.json(ContactListView.json(call.installation(), found, params));
  }

  private static Predicate<Contact> labelled(Params params) {
    if (!params.isPresent("labels")) {
      return contact -> true;
    }
    List<String> names = LabelNames.ofListOrText(params.get("labels"));
    return contact -> LabelNames.anyOf(names, contact.get(Contact.LABEL_LIST));
  }

  private static String labels(Params params) {
    return params.isPresent("labels") ? ", labelled " + params.get("labels") : "";
  }

  private static Predicate<Contact> matching(String text) {
    LikePattern anyCase = LikePattern.anyCase("%" + text + "%");
    LikePattern exactCase = LikePattern.exactCase("%" + text + "%");
    return contact ->
        anyCase.matches(contact.get(Contact.NAME))
            || anyCase.matches(contact.get(Contact.EMAIL))
            || anyCase.matches(contact.get(Contact.PHONE_NUMBER))
            || exactCase.matches(contact.get(Contact.IDENTIFIER))
            || anyCase.matches(
                contact.get(Contact.ADDITIONAL_ATTRIBUTES).path("company_name").textValue());
  }
}
