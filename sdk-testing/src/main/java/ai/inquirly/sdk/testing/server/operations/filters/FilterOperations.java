package ai.inquirly.sdk.testing.server.operations.filters;

import ai.inquirly.sdk.testing.server.domain.contacts.ContactOrder;
import ai.inquirly.sdk.testing.server.domain.filters.RowFilter;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Paging;
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
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Reading by POST: the contacts or conversations that conditions leave. */
public final class FilterOperations implements Operations {
  private static final int CONVERSATIONS = 25;
  private static final Comparator<Conversation> LATEST =
      Comparator.<Conversation, Instant>comparing(c -> c.get(Conversation.LAST_ACTIVITY_AT))
          .reversed();

  @Override
  public void register(Routes routes) {
    routes.account("POST", "/contacts/filter", Access.USER, this::filterContacts).readsOnly();
    routes
        .account("POST", "/conversations/filter", Access.USER, this::filterConversations)
        .readsOnly();
  }

  private Answer filterContacts(Call call) {
    Comparator<Contact> order = ContactOrder.of(call.params());
    Predicate<Contact> wanted =
        new RowFilter(call.installation(), call.account()).contacts(call.params().get("payload"));
    List<Contact> found =
        call.table(Contact.ENTITY).where(Contact.ACCOUNT_ID, call.account().id()).stream()
            .filter(wanted)
            .sorted(order)
            .toList();
    return Answer.json(ContactListView.json(call.installation(), found, call.params()));
  }

  private Answer filterConversations(Call call) {
    Predicate<Conversation> wanted =
        new RowFilter(call.installation(), call.account())
            .conversations(call.params().get("payload"));
    List<Conversation> found =
        call.table(Conversation.ENTITY).where(Conversation.ACCOUNT_ID, call.account().id()).stream()
            .filter(c -> call.isAdministrator() || call.canAccess(c.inbox(call.installation())))
            .filter(wanted)
            .sorted(LATEST)
            .toList();
    ObjectNode json = Json.object("meta", counts(call, found));
    List<Conversation> page = Paging.of(call.params(), CONVERSATIONS).of(found);
    return Answer.json(
        json.set(
            "payload",
            Json.array(page, c -> ConversationView.json(call.installation(), c, call.user()))));
  }

  private static ObjectNode counts(Call call, List<Conversation> found) {
    long mine =
        found.stream().filter(c -> c.refersTo(Conversation.ASSIGNEE_ID, call.user())).count();
    long unassigned = found.stream().filter(c -> c.get(Conversation.ASSIGNEE_ID) == null).count();
    return Json.object()
        .put("mine_count", mine)
        .put("unassigned_count", unassigned)
        .put("all_count", found.size());
  }
}
