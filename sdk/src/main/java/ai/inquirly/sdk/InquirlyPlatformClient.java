package ai.inquirly.sdk;

import ai.inquirly.sdk.api.PlatformAccountUsersApi;
import ai.inquirly.sdk.api.PlatformAccountsApi;
import ai.inquirly.sdk.api.PlatformAgentBotsApi;
import ai.inquirly.sdk.api.PlatformUsersApi;
import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.Credential;
import ai.inquirly.sdk.core.CredentialKind;
import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.http.ApiClient;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The platform plane: accounts, users and bots of an installation, as far as the platform app has
 * made them or was given them. Needs the token of a platform app.
 */
public final class InquirlyPlatformClient extends ClientFacade {
  private final PlatformAccountsApi accounts;
  private final PlatformAccountUsersApi accountUsers;
  private final PlatformAgentBotsApi agentBots;
  private final PlatformUsersApi users;

  private InquirlyPlatformClient(ApiClient client, SendObservers observers) {
    super(client, observers);
    accounts = new PlatformAccountsApi(this);
    accountUsers = new PlatformAccountUsersApi(this);
    agentBots = new PlatformAgentBotsApi(this);
    users = new PlatformUsersApi(this);
  }

  /** Starts with nothing but defaults; base URL and the token are needed. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A client from {@code INQUIRLY_BASE_URL} and {@code INQUIRLY_PLATFORM_APP_TOKEN}.
   *
   * @throws ai.inquirly.sdk.core.error.InvalidRequestException if they are not set
   */
  public static InquirlyPlatformClient fromEnv() {
    return from(new Environment(System.getenv()));
  }

  static InquirlyPlatformClient from(Environment environment) {
    return builder()
        .baseUrl(environment.baseUrl())
        .platformAppToken(
            environment.need(Environment.PLATFORM_APP_TOKEN, "the token of a platform app"))
        .build();
  }

  /**
   * A client with changed options that shares connections, threads and rate limiter with this one.
   */
  public InquirlyPlatformClient withOptions(UnaryOperator<ClientOptions.Builder> change) {
    return new InquirlyPlatformClient(client().withOptions(change), observers());
  }

  /** Accounts of the installation that the platform app has made. */
  public PlatformAccountsApi accounts() {
    return accounts;
  }

  /** Which users belong to an account, and in which role. */
  public PlatformAccountUsersApi accountUsers() {
    return accountUsers;
  }

  /** Agent bots that the platform app has made. */
  public PlatformAgentBotsApi agentBots() {
    return agentBots;
  }

  /** Users that the platform app has made. */
  public PlatformUsersApi users() {
    return users;
  }

  /** Builds an {@link InquirlyPlatformClient}. */
  public static final class Builder extends ClientBuilder<Builder, InquirlyPlatformClient> {
    private Builder() {}

    /** The token of a platform app. */
    public Builder platformAppToken(String token) {
      return options(o -> o.credential(Credential.of(CredentialKind.PLATFORM_APP, token)));
    }

    /** As {@link #platformAppToken(String)}, for tokens that change: asked before each attempt. */
    public Builder platformAppToken(Supplier<String> tokens) {
      return options(o -> o.credential(Credential.of(CredentialKind.PLATFORM_APP, tokens)));
    }

    @Override
    public InquirlyPlatformClient build() {
      return new InquirlyPlatformClient(
          new ApiClient(built(), Plane.PLATFORM), new SendObservers());
    }
  }
}
