package ai.inquirly.sdk.testing.server.operations.conversations;

import ai.inquirly.sdk.testing.server.domain.conversations.Criterion;
import ai.inquirly.sdk.testing.server.domain.conversations.FoundConversations;
import ai.inquirly.sdk.testing.server.domain.conversations.Unattended;
import ai.inquirly.sdk.testing.server.domain.conversations.Visibility;
import ai.inquirly.sdk.testing.server.domain.labels.LabelNames;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.params.LikePattern;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.ConversationParticipant;
import ai.inquirly.sdk.testing.server.state.Entity;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Mention;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.Team;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the parameters of a list of conversations leave of the account's conversations. */
final class ConversationSearch {
  private final Call call;
  private final Params params;
  private final Installation installation;

  ConversationSearch(Call call) {
    this.call = call;
    this.params = call.params();
    this.installation = call.installation();
  }

  /** The conversations found, in the order that is asked for. */
  FoundConversations found() {
    Criterion criterion = inTeam().and(labelled()).and(ofSource());
    criterion = criterion.and(given("q") ? saying(text("q")) : inStatus());
    if ("participating".equals(params.text("conversation_type"))) {
      criterion = criterion.and(followed());
    } else {
      criterion = criterion.and(inInboxes()).and(ofType());
    }
    String sortBy = params.text("sort_by");
    return new FoundConversations(
        installation,
        call.account(),
        call.user(),
        criterion,
        String.valueOf(sortBy),
        ConversationOrder.of(sortBy));
  }

  private Criterion inInboxes() {
    Criterion seen = Visibility.of(installation, call.user(), call.isAdministrator());
    if (!given("inbox_id") || call.isAdministrator() && !params.isPresent("inbox_id")) {
      return seen;
    }
    Set<Long> wanted =
        values("inbox_id").stream().map(value -> Cast.integer(value)).collect(Collectors.toSet());
    return seen.and(
        new Criterion("in inboxes " + wanted, c -> wanted.contains(c.get(Conversation.INBOX_ID))));
  }

  /** Words that are no status match nothing; the numbers of the words work as well. */
  private Criterion inStatus() {
    if (!given("status")) {
      return new Criterion("open", c -> c.isStatus("open"));
    }
    if ("all".equals(params.text("status"))) {
      return Criterion.ANY;
    }
    Set<String> wanted =
        values("status").stream().map(ConversationSearch::status).collect(Collectors.toSet());
    return new Criterion("in " + wanted, c -> wanted.contains(c.get(Conversation.STATUS)));
  }

  private static String status(JsonNode value) {
    try {
      boolean number = value.asText().matches("\\s*[+-]?\\d.*");
      return Conversation.STATUS.cast(
          number
              ? JsonNodeFactory.instance.numberNode(Cast.leadingInteger(value.asText()))
              : value);
    } catch (InternalFailure unknown) {
      return "no status";
    }
  }

  private Criterion inTeam() {
    if (!given("team_id")) {
      return Criterion.ANY;
    }
    Set<Long> teams = new TreeSet<>();
    for (JsonNode id : values("team_id")) {
      teams.add(call.inAccount(Team.ENTITY, Cast.integer(id), Team.ACCOUNT_ID).id());
    }
    return new Criterion(
        "of teams " + teams,
        c -> c.get(Conversation.TEAM_ID) != null && teams.contains(c.get(Conversation.TEAM_ID)));
  }

  private Criterion labelled() {
    if (!given("labels")) {
      return Criterion.ANY;
    }
    List<String> names = LabelNames.ofListOrText(params.get("labels"));
    return new Criterion(
        "labelled " + params.get("labels"),
        c -> LabelNames.anyOf(names, c.get(Conversation.LABEL_LIST)));
  }

  private Criterion ofSource() {
    if (!given("source_id")) {
      return Criterion.ANY;
    }
    String sourceId = params.text("source_id");
    return asLongAs(
        ContactInbox.ENTITY,
        "of source " + sourceId,
        c -> {
          ContactInbox contactInbox = c.contactInbox(installation);
          return contactInbox != null && contactInbox.get(ContactInbox.SOURCE_ID).equals(sourceId);
        });
  }

  private Criterion saying(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new InternalFailure("the database takes no NUL character");
    }
    LikePattern pattern = LikePattern.anyCase("%" + text + "%");
    return asLongAs(
        Message.ENTITY,
        "saying " + text,
        c ->
            Message.of(installation, c).stream()
                .filter(m -> m.isType("incoming") || m.isType("outgoing"))
                .anyMatch(m -> pattern.matches(m.get(Message.CONTENT))));
  }

  private Criterion ofType() {
    String type = params.text("conversation_type");
    if ("unattended".equals(type)) {
      return new Criterion("unattended", Unattended::test);
    }
    return "mention".equals(type)
        ? asLongAs(Mention.ENTITY, "mentions user " + call.user().id(), this::mentionsCaller)
        : Criterion.ANY;
  }

  private boolean mentionsCaller(Conversation conversation) {
    return installation
            .table(Mention.ENTITY)
            .first(
                Mention.CONVERSATION_ID,
                conversation.id(),
                m -> m.refersTo(Mention.USER_ID, call.user()))
        != null;
  }

  private Criterion followed() {
    return asLongAs(
        ConversationParticipant.ENTITY,
        "followed by user " + call.user().id(),
        c -> ConversationParticipant.find(installation, c, call.user().id()) != null);
  }

  /** A test that looks at another table as well holds until that table changes. */
  private Criterion asLongAs(Entity<?> other, String name, Predicate<Conversation> test) {
    return new Criterion(name + " at " + installation.table(other).version(), test);
  }

  private boolean given(String name) {
    return params.has(name) && !params.get(name).isNull();
  }

  private String text(String name) {
    String text = params.text(name);
    return text == null ? params.get(name).toString() : text;
  }

  private List<JsonNode> values(String name) {
    List<JsonNode> values = new ArrayList<>();
    JsonNode value = params.get(name);
    if (value.isArray()) {
      value.forEach(values::add);
    } else {
      values.add(value);
    }
    return values;
  }
}
