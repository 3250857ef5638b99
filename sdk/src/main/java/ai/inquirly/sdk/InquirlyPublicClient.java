package ai.inquirly.sdk;

import ai.inquirly.sdk.api.CsatSurveyApi;
import ai.inquirly.sdk.api.PublicContactsApi;
import ai.inquirly.sdk.api.PublicConversationsApi;
import ai.inquirly.sdk.api.PublicInboxesApi;
import ai.inquirly.sdk.api.PublicMessagesApi;
import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.http.ApiClient;
import java.util.function.UnaryOperator;

/**
 * The public plane: what a visitor of an API inbox does. Needs no token; who knows the inbox
 * identifier and a contact's source id can act as that visitor.
 */
public final class InquirlyPublicClient extends ClientFacade {
  private final PublicInboxesApi inboxes;
  private final PublicContactsApi contacts;
  private final PublicConversationsApi conversations;
  private final PublicMessagesApi messages;
  private final CsatSurveyApi csatSurvey;

  private InquirlyPublicClient(ApiClient client, SendObservers observers) {
    super(client, observers);
    inboxes = new PublicInboxesApi(this);
    contacts = new PublicContactsApi(this);
    conversations = new PublicConversationsApi(this);
    messages = new PublicMessagesApi(this);
    csatSurvey = new CsatSurveyApi(this);
  }

  /** Starts with nothing but defaults; the base URL is needed. */
  public static Builder builder() {
    return new Builder();
  }

  /** A client for this installation, with defaults for all else. */
  public static InquirlyPublicClient of(String baseUrl) {
    return builder().baseUrl(baseUrl).build();
  }

  /**
   * A client from {@code INQUIRLY_BASE_URL}.
   *
   * @throws ai.inquirly.sdk.core.error.InvalidRequestException if it is not set
   */
  public static InquirlyPublicClient fromEnv() {
    return of(new Environment(System.getenv()).baseUrl());
  }

  /**
   * A client with changed options that shares connections, threads and rate limiter with this one.
   */
  public InquirlyPublicClient withOptions(UnaryOperator<ClientOptions.Builder> change) {
    return new InquirlyPublicClient(client().withOptions(change), observers());
  }

  /** An API inbox as its visitors see it. */
  public PublicInboxesApi inboxes() {
    return inboxes;
  }

  /** The visitor of an API inbox. */
  public PublicContactsApi contacts() {
    return contacts;
  }

  /** A visitor's conversations. */
  public PublicConversationsApi conversations() {
    return conversations;
  }

  /** Messages of a visitor's conversation. */
  public PublicMessagesApi messages() {
    return messages;
  }

  /** The page on which a visitor rates a conversation. */
  public CsatSurveyApi csatSurvey() {
    return csatSurvey;
  }

  /** Builds an {@link InquirlyPublicClient}. */
  public static final class Builder extends ClientBuilder<Builder, InquirlyPublicClient> {
    private Builder() {}

    @Override
    public InquirlyPublicClient build() {
      return new InquirlyPublicClient(new ApiClient(built(), Plane.PUBLIC), new SendObservers());
    }
  }
}
