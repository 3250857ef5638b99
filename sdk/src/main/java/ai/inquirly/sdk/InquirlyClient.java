package ai.inquirly.sdk;

import ai.inquirly.sdk.api.AgentBotsApi;
import ai.inquirly.sdk.api.AgentsApi;
import ai.inquirly.sdk.api.AutomationRulesApi;
import ai.inquirly.sdk.api.CannedResponsesApi;
import ai.inquirly.sdk.api.ContactLabelsApi;
import ai.inquirly.sdk.api.ContactsApi;
import ai.inquirly.sdk.api.ConversationAssignmentsApi;
import ai.inquirly.sdk.api.ConversationLabelsApi;
import ai.inquirly.sdk.api.ConversationsApi;
import ai.inquirly.sdk.api.CustomAttributesApi;
import ai.inquirly.sdk.api.CustomFiltersApi;
import ai.inquirly.sdk.api.HelpCenterApi;
import ai.inquirly.sdk.api.InboxesApi;
import ai.inquirly.sdk.api.IntegrationsApi;
import ai.inquirly.sdk.api.MessagesApi;
import ai.inquirly.sdk.api.ProfileApi;
import ai.inquirly.sdk.api.ReportsApi;
import ai.inquirly.sdk.api.TeamsApi;
import ai.inquirly.sdk.api.WebhooksApi;
import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.Credential;
import ai.inquirly.sdk.core.CredentialKind;
import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import ai.inquirly.sdk.core.http.ApiClient;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The application plane: what agents, administrators and agent bots do. Needs the token of a user
 * or of an agent bot.
 *
 * <pre>{@code
 * var client = InquirlyClient.fromEnv();
 * for (Conversation c : client.contacts().listConversations(accountId, contactId)) { ... }
 * }</pre>
 */
public final class InquirlyClient extends ClientFacade {
  private final ContactsApi contacts;
  private final ContactLabelsApi contactLabels;
  private final ConversationsApi conversations;
  private final ConversationAssignmentsApi conversationAssignments;
  private final ConversationLabelsApi conversationLabels;
  private final MessagesApi messages;
  private final InboxesApi inboxes;
  private final AgentsApi agents;
  private final AgentBotsApi agentBots;
  private final TeamsApi teams;
  private final CannedResponsesApi cannedResponses;
  private final CustomAttributesApi customAttributes;
  private final CustomFiltersApi customFilters;
  private final AutomationRulesApi automationRules;
  private final HelpCenterApi helpCenter;
  private final IntegrationsApi integrations;
  private final WebhooksApi webhooks;
  private final ReportsApi reports;
  private final ProfileApi profile;

  private InquirlyClient(ApiClient client, SendObservers observers) {
    super(client, observers);
    contacts = new ContactsApi(this);
    contactLabels = new ContactLabelsApi(this);
    conversations = new ConversationsApi(this);
    conversationAssignments = new ConversationAssignmentsApi(this);
    conversationLabels = new ConversationLabelsApi(this);
    messages = new MessagesApi(this);
    inboxes = new InboxesApi(this);
    agents = new AgentsApi(this);
    agentBots = new AgentBotsApi(this);
    teams = new TeamsApi(this);
    cannedResponses = new CannedResponsesApi(this);
    customAttributes = new CustomAttributesApi(this);
    customFilters = new CustomFiltersApi(this);
    automationRules = new AutomationRulesApi(this);
    helpCenter = new HelpCenterApi(this);
    integrations = new IntegrationsApi(this);
    webhooks = new WebhooksApi(this);
    reports = new ReportsApi(this);
    profile = new ProfileApi(this);
  }

  /** Starts with nothing but defaults; base URL and a token are needed. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A client from {@code INQUIRLY_BASE_URL} and either {@code INQUIRLY_API_ACCESS_TOKEN} or {@code
   * INQUIRLY_AGENT_BOT_TOKEN}.
   *
   * @throws ai.inquirly.sdk.core.error.InvalidRequestException if they are not set, or both tokens
   *     are
   */
  public static InquirlyClient fromEnv() {
    return from(new Environment(System.getenv()));
  }

  static InquirlyClient from(Environment environment) {
    Builder builder = builder().baseUrl(environment.baseUrl());
    String botToken = environment.find(Environment.AGENT_BOT_TOKEN);
    if (botToken == null) {
      String token =
          environment.need(
              Environment.API_ACCESS_TOKEN,
              "the token of a user; for a bot set " + Environment.AGENT_BOT_TOKEN);
      return builder.apiAccessToken(token).build();
    }
    if (environment.find(Environment.API_ACCESS_TOKEN) != null) {
      throw new InvalidRequestException(
          Environment.API_ACCESS_TOKEN
              + " and "
              + Environment.AGENT_BOT_TOKEN
              + " are both set; keep the one that this program shall use");
    }
    return builder.agentBotToken(botToken).build();
  }

  /**
   * A client with changed options that shares connections, threads and rate limiter with this one.
   */
  public InquirlyClient withOptions(UnaryOperator<ClientOptions.Builder> change) {
    return new InquirlyClient(client().withOptions(change), observers());
  }

  /** People who talk to the company. */
  public ContactsApi contacts() {
    return contacts;
  }

  /** Labels of a contact. */
  public ContactLabelsApi contactLabels() {
    return contactLabels;
  }

  /** Conversations between contacts and agents. */
  public ConversationsApi conversations() {
    return conversations;
  }

  /** Who takes care of a conversation. */
  public ConversationAssignmentsApi conversationAssignments() {
    return conversationAssignments;
  }

  /** Labels of a conversation. */
  public ConversationLabelsApi conversationLabels() {
    return conversationLabels;
  }

  /** Messages and private notes of a conversation. */
  public MessagesApi messages() {
    return messages;
  }

  /** Inboxes, their channels, members and bots. */
  public InboxesApi inboxes() {
    return inboxes;
  }

  /** Agents of an account. */
  public AgentsApi agents() {
    return agents;
  }

  /** Agent bots of an account. */
  public AgentBotsApi agentBots() {
    return agentBots;
  }

  /** Teams and their members. */
  public TeamsApi teams() {
    return teams;
  }

  /** Prepared texts that agents insert by a short code. */
  public CannedResponsesApi cannedResponses() {
    return cannedResponses;
  }

  /** Definitions of custom attributes. */
  public CustomAttributesApi customAttributes() {
    return customAttributes;
  }

  /** Filters that a user has saved. */
  public CustomFiltersApi customFilters() {
    return customFilters;
  }

  /** Rules that act when something happens. */
  public AutomationRulesApi automationRules() {
    return automationRules;
  }

  /** Portals, categories and articles of the help centre. */
  public HelpCenterApi helpCenter() {
    return helpCenter;
  }

  /** Third-party applications and their hooks. */
  public IntegrationsApi integrations() {
    return integrations;
  }

  /** Addresses that get the events of an account. */
  public WebhooksApi webhooks() {
    return webhooks;
  }

  /** Figures over time, summaries and live counts. */
  public ReportsApi reports() {
    return reports;
  }

  /** The user who owns the token. */
  public ProfileApi profile() {
    return profile;
  }

  /** Builds an {@link InquirlyClient}. */
  public static final class Builder extends ClientBuilder<Builder, InquirlyClient> {
    private Builder() {}

    /** The token of an agent or administrator. */
    public Builder apiAccessToken(String token) {
      return credential(Credential.of(CredentialKind.USER, token));
    }

    /** As {@link #apiAccessToken(String)}, for tokens that change: asked before each attempt. */
    public Builder apiAccessToken(Supplier<String> tokens) {
      return credential(Credential.of(CredentialKind.USER, tokens));
    }

    /** The token of an agent bot, which may call six operations only (seven since server 4.3.0). */
    public Builder agentBotToken(String token) {
      return credential(Credential.of(CredentialKind.AGENT_BOT, token));
    }

    /** As {@link #agentBotToken(String)}, for tokens that change: asked before each attempt. */
    public Builder agentBotToken(Supplier<String> tokens) {
      return credential(Credential.of(CredentialKind.AGENT_BOT, tokens));
    }

    private Builder credential(Credential credential) {
      return options(o -> o.credential(credential));
    }

    @Override
    public InquirlyClient build() {
      return new InquirlyClient(new ApiClient(built(), Plane.APPLICATION), new SendObservers());
    }
  }
}
