package ai.inquirly.sdk.testing.server.operations.conversations;

import ai.inquirly.sdk.testing.server.domain.conversations.Unattended;
import ai.inquirly.sdk.testing.server.domain.labels.LabelNames;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.params.LikePattern;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.ConversationParticipant;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Mention;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.Team;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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

  /** The conversations found, in no particular order. */
  List<Conversation> found() {
    Predicate<Conversation> wanted = inTeam().and(labelled()).and(ofSource());
    wanted = wanted.and(given("q") ? saying(text("q")) : inStatus());
    if ("participating".equals(params.text("conversation_type"))) {
      wanted = wanted.and(followed());
    } else {
      wanted = wanted.and(inInboxes()).and(ofType());
    }
    Collection<Conversation> all =
        installation.table(Conversation.ENTITY).where(Conversation.ACCOUNT_ID, call.account().id());
    List<Conversation> found = new ArrayList<>();
    for (Conversation conversation : all) {
      if (wanted.test(conversation)) {
        found.add(conversation);
      }
    }
    return found;
  }

  private Predicate<Conversation> inInboxes() {
    Predicate<Conversation> seen =
        call.isAdministrator() ? c -> true : c -> call.canAccess(c.inbox(installation));
    if (!given("inbox_id") || call.isAdministrator() && !params.isPresent("inbox_id")) {
      return seen;
    }
    Set<Long> wanted =
        values("inbox_id").stream().map(value -> Cast.integer(value)).collect(Collectors.toSet());
    return seen.and(c -> wanted.contains(c.get(Conversation.INBOX_ID)));
  }

  /** Words that are no status match nothing; the numbers of the words work as well. */
  private Predicate<Conversation> inStatus() {
    if (!given("status")) {
      return c -> c.isStatus("open");
    }
    if ("all".equals(params.text("status"))) {
      return c -> true;
    }
    Set<String> wanted =
        values("status").stream().map(ConversationSearch::status).collect(Collectors.toSet());
    return c -> wanted.contains(c.get(Conversation.STATUS));
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

  private Predicate<Conversation> inTeam() {
    if (!given("team_id")) {
      return c -> true;
    }
    Team team = installation.table(Team.ENTITY).find(params.integer("team_id"));
    if (team == null || !team.refersTo(Team.ACCOUNT_ID, call.account())) {
      throw new RecordNotFound();
    }
    return c -> c.refersTo(Conversation.TEAM_ID, team);
  }

  private Predicate<Conversation> labelled() {
    if (!given("labels")) {
      return c -> true;
    }
    List<String> names = LabelNames.ofListOrText(params.get("labels"));
    return c -> LabelNames.anyOf(names, c.get(Conversation.LABEL_LIST));
  }

  private Predicate<Conversation> ofSource() {
    if (!given("source_id")) {
      return c -> true;
    }
    String sourceId = params.text("source_id");
    return c -> {
      ContactInbox contactInbox = c.contactInbox(installation);
      return contactInbox != null && contactInbox.get(ContactInbox.SOURCE_ID).equals(sourceId);
    };
  }

  private Predicate<Conversation> saying(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new InternalFailure("the database takes no NUL character");
    }
    LikePattern pattern = LikePattern.anyCase("%" + text + "%");
    return c ->
        Message.of(installation, c).stream()
            .filter(m -> m.isType("incoming") || m.isType("outgoing"))
            .anyMatch(m -> pattern.matches(m.get(Message.CONTENT)));
  }

  private Predicate<Conversation> ofType() {
    String type = params.text("conversation_type");
    if ("unattended".equals(type)) {
      return Unattended::test;
    }
    return "mention".equals(type) ? this::mentionsCaller : c -> true;
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

  private Predicate<Conversation> followed() {
    return c -> ConversationParticipant.find(installation, c, call.user().id()) != null;
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
