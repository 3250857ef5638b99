package ai.inquirly.sdk.testing.server.operations.filters;

import ai.inquirly.sdk.testing.server.domain.contacts.ContactOrder;
import ai.inquirly.sdk.testing.server.domain.conversations.Criterion;
import ai.inquirly.sdk.testing.server.domain.conversations.FoundConversations;
import ai.inquirly.sdk.testing.server.domain.conversations.Visibility;
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
import ai.inquirly.sdk.testing.server.state.CustomAttributeDefinition;
import ai.inquirly.sdk.testing.server.state.Installation;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Reading by POST: the contacts or conversations that conditions leave. */
public final class FilterOperations implements Operations {
  private static final int CONVERSATIONS = 25;

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
    String name = name(call) + ", by " + call.params().text("sort");
    List<Contact> found =
        call.table(Contact.ENTITY)
            .sorted(name, Contact.ACCOUNT_ID, call.account().id(), wanted, order);
    return Answer.json(ContactListView.json(call.installation(), found, call.params()));
  }

  private Answer filterConversations(Call call) {
    Installation installation = call.installation();
    Predicate<Conversation> wanted =
        new RowFilter(installation, call.account()).conversations(call.params().get("payload"));
    Criterion criterion =
        Visibility.of(installation, call.user(), call.isAdministrator())
            .and(new Criterion(name(call), wanted));
    FoundConversations found =
        new FoundConversations(
            installation,
            call.account(),
            call.user(),
            criterion,
            "null",
            FoundConversations.LATEST);
    List<Conversation> all = found.all();
    ObjectNode counts =
        Json.object()
            .put("mine_count", found.mine().size())
            .put("unassigned_count", found.unassigned().size())
            .put("all_count", all.size());
    List<Conversation> page = Paging.of(call.params(), CONVERSATIONS).of(all);
    return Answer.json(
        Json.object("meta", counts)
            .set(
                "payload",
                Json.array(page, c -> ConversationView.json(installation, c, call.user()))));
  }

  /**
   * What a filter means may change with the attributes that the account defines, and by the day.
   */
  private static String name(Call call) {
    return "filter "
        + call.params().get("payload")
        + " with attributes "
        + call.table(CustomAttributeDefinition.ENTITY).version()
        + " on "
        + call.installation().now().truncatedTo(ChronoUnit.DAYS);
  }
}
