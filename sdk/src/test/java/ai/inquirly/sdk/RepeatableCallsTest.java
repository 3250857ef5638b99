package ai.inquirly.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.conformance.Endpoints;
import ai.inquirly.sdk.core.Endpoint;
import ai.inquirly.sdk.core.Repeat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which calls may be sent again, as repeated calls on a running server showed; no other may. */
class RepeatableCallsTest {
  private static final Set<String> WRITES_WITHOUT_PROMISE = Set.of("POST", "PATCH");

  @Test
  void postsAndPatchesThatMayBeRepeatedAreThese() {
    Map<String, String> found = new TreeMap<>();
    all()
        .filter(endpoint -> WRITES_WITHOUT_PROMISE.contains(endpoint.method()))
        .filter(endpoint -> endpoint.repeat().policy() != Repeat.Policy.NEVER)
        .forEach(endpoint -> found.put(endpoint.id(), words(endpoint.repeat())));

    assertThat(found)
        .hasToString(
            "{ContactLabelsApi.set=always, ContactsApi.createContactInbox=with source_id,"
                + " ContactsApi.filter=always, ConversationAssignmentsApi.assign=always,"
                + " ConversationLabelsApi.set=always, ConversationsApi.filter=always,"
                + " ConversationsApi.togglePriority=always, ConversationsApi.toggleStatus=with"
                + " status, InboxesApi.addAgents=always, PlatformAccountUsersApi.create=always,"
                + " PlatformUsersApi.create=always, PublicContactsApi.create=with source_id,"
                + " PublicConversationsApi.resolve=always}");
  }

  @Test
  void readsWithAnEffectAreThese() {
    assertThat(idsOf(endpoint -> endpoint.method().equals("GET")))
        .containsExactly("PlatformUsersApi.getSsoLink");
  }

  @Test
  void putsAndDeletesMayAllBeRepeated() {
    assertThat(idsOf(endpoint -> Set.of("PUT", "DELETE").contains(endpoint.method()))).isEmpty();
  }

  private static String words(Repeat repeat) {
    return repeat.policy() == Repeat.Policy.ALWAYS ? "always" : "with " + repeat.parameter();
  }

  private static Set<String> idsOf(Predicate<Endpoint<?>> kind) {
    return all()
        .filter(kind)
        .filter(endpoint -> endpoint.repeat().policy() != Repeat.Policy.ALWAYS)
        .map(Endpoint::id)
        .collect(Collectors.toSet());
  }

  private static Stream<Endpoint<?>> all() {
    return Endpoints.ids().stream().map(Endpoints::get);
  }
}
