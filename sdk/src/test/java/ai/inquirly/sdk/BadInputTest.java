package ai.inquirly.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.api.PlatformAccountRequests;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import ai.inquirly.sdk.model.AgentRole;
import ai.inquirly.sdk.model.ContactSearchRequest;
import ai.inquirly.sdk.model.ConversationPriority;
import ai.inquirly.sdk.model.CustomFilterType;
import ai.inquirly.sdk.model.MessageCreateRequest;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import mockwebserver3.MockWebServer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that cannot work: refused before any traffic, naming the parameter and the remedy. */
class BadInputTest {
  private final MockWebServer server = new MockWebServer();
  private InquirlyClient client;
  private InquirlyPublicClient visitor;

  @BeforeEach
  void start() throws IOException {
    server.start();
    client = InquirlyClient.builder().baseUrl(url()).apiAccessToken("user-token").build();
    visitor = InquirlyPublicClient.of(url());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void allMissingRequiredValuesAreNamedAtOnce() {
    refuses(
        () -> client.agents().create(1, a -> a.role(AgentRole.AGENT)),
        "AgentCreateRequest needs name, email, which are missing or blank");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void requiredTextMustNotBeBlank(String blank) {
    refuses(() -> client.contacts().search(1, s -> s.q(blank)), "needs q", "missing or blank");
  }

  /** The server would take it and send the contact an empty message. */
  @Test
  void messageWithoutAnyContentIsRefused() {
    List<Consumer<MessageCreateRequest.Builder>> empty =
        List.of(m -> {}, m -> m.content(" "), m -> m.attachments(List.of()));
    for (Consumer<MessageCreateRequest.Builder> message : empty) {
      refuses(
          () -> client.messages().create(1, 7, message),
          "MessageCreateRequest needs content, or attachments, or uploadIds, or content_attributes,"
              + " or template_params, which is missing or blank");
    }
    refuses(() -> visitor.messages().create("inbox", "contact", 7, m -> m.content("")), "content");
  }

  @Test
  void requestObjectMustNotBeNull() {
    refuses(
        () -> client.contacts().search(1, (ContactSearchRequest) null),
        "ContactsApi.search: the request object or body is null");
    refuses(
        () -> client.contacts().search(1, (Consumer<ContactSearchRequest.Builder>) null),
        "ContactSearchRequest: the lambda that sets its values is null");
  }

  @Test
  void updateThatTheServerWouldRefuseAsEmptyNeedsOneOfItsFields() {
    refuses(
        () -> client.teams().update(1, 2, t -> {}),
        "TeamUpdateRequest needs one of name, description, allow_auto_assign");
    refuses(
        () ->
            client.customFilters().update(1, 2, f -> f.currentFilterType(CustomFilterType.CONTACT)),
        "CustomFilterUpdateRequest needs one of name, filter_type, query");
    refuses(
        () -> client.conversationAssignments().assign(1, 7, a -> {}),
        "ConversationAssignmentAssignRequest needs one of assignee_id, team_id");
  }

  @Test
  void rowsOfAListMustNotBeNull() {
    refuses(
        () -> client.contactLabels().set(1, 17, l -> l.labels("vip", null)),
        "ContactLabelsApi.set: labels holds a null",
        "take it out");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1})
  void idsAreAboveZero(long id) {
    refuses(
        () -> client.contacts().get(1, id),
        "ContactsApi.get: path parameter id",
        "must be above 0");
    refuses(() -> client.contacts().list(id), "ContactsApi.list: path parameter account_id");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "..", "a/b", "a\\b", "contact.json", "a\nb"})
  void textInPathsMustBeOneSegment(String text) {
    refuses(
        () -> visitor.contacts().get("inbox", text),
        "PublicContactsApi.get: path parameter contact_identifier",
        "must not hold a slash, backslash, dot or control character");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void textInPathsMustNotBeBlank(String blank) {
    refuses(
        () -> client.helpCenter().updatePortal(1, blank, p -> p.name("Help")),
        "HelpCenterApi.updatePortal: path parameter portal_id must not be");
  }

  @Test
  void wordsOnWhichTheServerFailsAreRefusedWithTheRightOne() {
    refuses(
        () ->
            client
                .conversations()
                .togglePriority(1, 7, p -> p.priority(ConversationPriority.of("none"))),
        "ConversationsApi.togglePriority: priority",
        "send null instead: clearPriority()");
  }

  @Test
  void callWithoutATokenIsRefused() {
    InquirlyClient without = InquirlyClient.builder().baseUrl(url()).build();

    refuses(() -> without.profile().get(), "ProfileApi.get needs a token");
  }

  @Test
  void tokenSupplierThatGivesNothingIsRefused() {
    InquirlyClient without =
        InquirlyClient.builder().baseUrl(url()).apiAccessToken(() -> null).build();

    refuses(() -> without.profile().get(), "user token is missing or blank");
  }

  @Test
  void requestOfAnotherPlaneIsRefusedWithTheClientToUse() {
    refuses(
        () -> client.send(PlatformAccountRequests.get(1)),
        "PlatformAccountsApi.get belongs to the platform part of the API",
        "InquirlyPlatformClient");
  }

  @Test
  void operationThatIsClosedToBotsIsRefusedForABotsToken() {
    InquirlyClient bot =
        InquirlyClient.builder().baseUrl(url()).agentBotToken("user-token").build();

    refuses(
        () -> bot.contacts().get(1, 17),
        "ContactsApi.get may not be called with an agent bot's token",
        "user's token",
        "checkBotAccess(false)");
  }

  private String url() {
    return server.url("/").toString();
  }

  private void refuses(ThrowingCallable call, String... words) {
    assertThatThrownBy(call)
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContainingAll(words);
    assertThat(server.getRequestCount()).isZero();
  }
}
