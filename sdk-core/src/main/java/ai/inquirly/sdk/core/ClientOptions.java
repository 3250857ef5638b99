package ai.inquirly.sdk.core;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import ai.inquirly.sdk.core.limit.RateLimiter;
import jakarta.annotation.Nullable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;

/**
 * Everything that can be set on a client. Immutable; {@link #toBuilder} starts a changed copy. Only
 * {@code baseUrl} has no default.
 */
public final class ClientOptions {
  private final HttpUrl baseUrl;
  private final Builder values;

  private ClientOptions(Builder builder) {
    values = new Builder(builder);
    baseUrl = BaseUrl.normalised(values.baseUrl, values.allowInsecureHttp);
  }

  /** Starts with the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these options. */
  public Builder toBuilder() {
    return new Builder(values);
  }

  /** Address of the installation, with a slash at its end and without {@code api/v1}. */
  public HttpUrl baseUrl() {
    return baseUrl;
  }

  /** Whose token is sent; null for none, as on the public plane. */
  public @Nullable Credential credential() {
    return values.credential;
  }

  /** Language of the server's error texts, such as {@code de}. See {@link Builder#locale}. */
  public @Nullable String locale() {
    return values.locale;
  }

  /** Name of the header that carries the token. */
  public TokenHeader tokenHeader() {
    return values.tokenHeader;
  }

  /** Name and version of the calling program, added to the {@code User-Agent}; null for none. */
  public @Nullable String application() {
    return values.application;
  }

  /** Whether plain http to another machine is allowed. See {@link Builder#allowInsecureHttp}. */
  public boolean allowInsecureHttp() {
    return values.allowInsecureHttp;
  }

  /**
   * Whether an operation that agent bots of server 4.1 may not call is refused before the network
   * when the client has a bot's token. See {@link Builder#checkBotAccess}.
   */
  public boolean checkBotAccess() {
    return values.checkBotAccess;
  }

  /** Longest time to open a connection, TLS included; 10 s by default. */
  public Duration connectTimeout() {
    return values.connectTimeout;
  }

  /** Longest silence of the server; 30 s by default. Its own limit is 15 s. */
  public Duration readTimeout() {
    return values.readTimeout;
  }

  /** Longest time without being able to send on; 30 s by default. */
  public Duration writeTimeout() {
    return values.writeTimeout;
  }

  /**
   * Longest time of one attempt, from its start to the end of the answer. See {@link
   * Builder#attemptTimeout}.
   */
  public @Nullable Duration attemptTimeout() {
    return values.attemptTimeout;
  }

  /** Longest time of a whole call, attempts and waits included. See {@link Builder#deadline}. */
  public @Nullable Duration deadline() {
    return values.deadline;
  }

  /**
   * Longest time that a call waits for a thread while {@code maxConcurrentCalls} others are under
   * way. See {@link Builder#queueTimeout}.
   */
  public Duration queueTimeout() {
    return values.queueTimeout;
  }

  /** How failures are repeated. */
  public RetryPolicy retryPolicy() {
    return values.retryPolicy;
  }

  /** Largest body of an answer, decompressed. See {@link Builder#maxResponseBytes}. */
  public int maxResponseBytes() {
    return values.maxResponseBytes;
  }

  /** How much of an error's body is read; 64 KB by default. */
  public int maxErrorBytes() {
    return values.maxErrorBytes;
  }

  /** Largest number of headers of an answer; 200 by default. */
  public int maxResponseHeaders() {
    return values.maxResponseHeaders;
  }

  /**
   * How many calls of a client and those derived from it are on the network at a time, each on one
   * daemon thread (a virtual one where the JDK has them). See {@link Builder#maxConcurrentCalls}.
   */
  public int maxConcurrentCalls() {
    return values.maxConcurrentCalls;
  }

  /**
   * An own OkHttp client whose connection pool, dispatcher, proxy, TLS settings and interceptors
   * are used. See {@link Builder#httpClient}.
   */
  public @Nullable OkHttpClient httpClient() {
    return values.httpClient;
  }

  /** Told about attempts, retries, waits and drift. */
  public CallListener listener() {
    return values.listener;
  }

  /** Keeps calls below the server's limits; null, the default, for none. */
  public @Nullable RateLimiter rateLimiter() {
    return values.rateLimiter;
  }

  /**
   * Whether bodies are logged, at level TRACE, with all texts and numbers masked. See {@link
   * Builder#logBodies}.
   */
  public boolean logBodies() {
    return values.logBodies;
  }

  /** Runs what hangs on the futures of {@code sendAsync}; the common pool by default. */
  public Executor asyncExecutor() {
    return values.asyncExecutor;
  }

  /** Interceptors that see each attempt with its token; unmodifiable. */
  public List<Interceptor> interceptors() {
    return values.interceptors;
  }

  /** Changes OkHttp's own settings; runs before the SDK secures what its safety rests on. */
  public Consumer<OkHttpClient.Builder> configureHttpClient() {
    return values.configureHttpClient;
  }

  /** Whether an address may be called: by https, on loopback, or if plain http is allowed. */
  public boolean allows(HttpUrl url) {
    return values.allowInsecureHttp || BaseUrl.isSafe(url);
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "ClientOptions[" + baseUrl + ", " + values.credential + "]";
  }

  /** Collects options. Not safe for use by several threads. */
  public static final class Builder {
    // OkHttp's own limit
    private static final Duration LONGEST_SILENCE = Duration.ofDays(24);

    private @Nullable String baseUrl;
    private @Nullable Credential credential;
    private @Nullable String locale;
    private TokenHeader tokenHeader = TokenHeader.UNDERSCORES;
    private @Nullable String application;
    private boolean allowInsecureHttp;
    private boolean checkBotAccess = true;
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration readTimeout = Duration.ofSeconds(30);
    private Duration writeTimeout = Duration.ofSeconds(30);
    private @Nullable Duration attemptTimeout;
    private @Nullable Duration deadline = Duration.ofSeconds(120);
    private Duration queueTimeout = Duration.ofMinutes(30);
    private RetryPolicy retryPolicy = RetryPolicy.standard();
    private int maxResponseBytes = 64 << 20;
    private int maxErrorBytes = 64 << 10;
    private int maxResponseHeaders = 200;
    private int maxConcurrentCalls = 64;
    private @Nullable OkHttpClient httpClient;
    private CallListener listener = CallListener.NONE;
    private @Nullable RateLimiter rateLimiter;
    private boolean logBodies;
    private Executor asyncExecutor = ForkJoinPool.commonPool();
    private List<Interceptor> interceptors = List.of();
    private Consumer<OkHttpClient.Builder> configureHttpClient = builder -> {};

    private Builder() {}

    private Builder(Builder other) {
      baseUrl = other.baseUrl;
      credential = other.credential;
      locale = other.locale;
      tokenHeader = other.tokenHeader;
      application = other.application;
      allowInsecureHttp = other.allowInsecureHttp;
      checkBotAccess = other.checkBotAccess;
      connectTimeout = other.connectTimeout;
      readTimeout = other.readTimeout;
      writeTimeout = other.writeTimeout;
      attemptTimeout = other.attemptTimeout;
      deadline = other.deadline;
      queueTimeout = other.queueTimeout;
      retryPolicy = other.retryPolicy;
      maxResponseBytes = other.maxResponseBytes;
      maxErrorBytes = other.maxErrorBytes;
      maxResponseHeaders = other.maxResponseHeaders;
      maxConcurrentCalls = other.maxConcurrentCalls;
      httpClient = other.httpClient;
      listener = other.listener;
      rateLimiter = other.rateLimiter;
      logBodies = other.logBodies;
      asyncExecutor = other.asyncExecutor;
      interceptors = other.interceptors;
      configureHttpClient = other.configureHttpClient;
    }

    /**
     * Address of the installation, such as {@code https://chat.example.com}. A slash at its end and
     * {@code /api/v1} are dropped, another path is kept.
     */
    public Builder baseUrl(@Nullable String baseUrl) {
      this.baseUrl = baseUrl;
      return this;
    }

    /** Whose token is sent; null for none. */
    public Builder credential(@Nullable Credential credential) {
      this.credential = credential;
      return this;
    }

    /**
     * Language of the server's error texts, such as {@code de}; null for the server's own choice.
     * The server heeds it outside of accounts only (the profile); inside an account it uses the
     * account's language.
     */
    public Builder locale(@Nullable String locale) {
      this.locale = locale;
      return this;
    }

    /** Name of the header that carries the token. */
    public Builder tokenHeader(TokenHeader tokenHeader) {
      requireNonNull("tokenHeader", tokenHeader);
      this.tokenHeader = tokenHeader;
      return this;
    }

    /** Name and version of the calling program, added to the {@code User-Agent}; null for none. */
    public Builder application(@Nullable String application) {
      this.application = application;
      return this;
    }

    /**
     * Whether plain http to another machine is allowed. The token then travels in clear. False by
     * default; loopback is always allowed.
     */
    public Builder allowInsecureHttp(boolean allowInsecureHttp) {
      this.allowInsecureHttp = allowInsecureHttp;
      return this;
    }

    /**
     * Whether an operation that agent bots of server 4.1 may not call is refused before the network
     * when the client has a bot's token. True by default.
     */
    public Builder checkBotAccess(boolean checkBotAccess) {
      this.checkBotAccess = checkBotAccess;
      return this;
    }

    /** Longest time to open a connection, TLS included; 10 s by default. */
    public Builder connectTimeout(Duration connectTimeout) {
      requireNonNull("connectTimeout", connectTimeout);
      requirePositive("connectTimeout", connectTimeout);
      requireBelow("connectTimeout", connectTimeout, LONGEST_SILENCE);
      this.connectTimeout = connectTimeout;
      return this;
    }

    /** Longest silence of the server; 30 s by default. Its own limit is 15 s. */
    public Builder readTimeout(Duration readTimeout) {
      requireNonNull("readTimeout", readTimeout);
      requirePositive("readTimeout", readTimeout);
      requireBelow("readTimeout", readTimeout, LONGEST_SILENCE);
      this.readTimeout = readTimeout;
      return this;
    }

    /** Longest time without being able to send on; 30 s by default. */
    public Builder writeTimeout(Duration writeTimeout) {
      requireNonNull("writeTimeout", writeTimeout);
      requirePositive("writeTimeout", writeTimeout);
      requireBelow("writeTimeout", writeTimeout, LONGEST_SILENCE);
      this.writeTimeout = writeTimeout;
      return this;
    }

    /**
     * Longest time of one attempt, from its start to the end of the answer; null, the default, for
     * none but the others.
     */
    public Builder attemptTimeout(@Nullable Duration attemptTimeout) {
      requirePositive("attemptTimeout", attemptTimeout);
      this.attemptTimeout = attemptTimeout;
      return this;
    }

    /**
     * Longest time of a whole call, attempts and waits included; 120 s by default, null for none.
     * The time that it waits for a thread, when {@code maxConcurrentCalls} are under way, is not
     * counted: {@code queueTimeout} limits that. Uploads and downloads of files have none unless
     * the request sets one, which then counts from the moment of sending, with the queue.
     */
    public Builder deadline(@Nullable Duration deadline) {
      requirePositive("deadline", deadline);
      this.deadline = deadline;
      return this;
    }

    /**
     * Longest time that a call waits for a thread while {@code maxConcurrentCalls} others are under
     * way; 30 minutes by default. With the defaults 1,000 calls at once all finish, though each
     * take nearly its two minutes.
     */
    public Builder queueTimeout(Duration queueTimeout) {
      requireNonNull("queueTimeout", queueTimeout);
      requirePositive("queueTimeout", queueTimeout);
      this.queueTimeout = queueTimeout;
      return this;
    }

    /** How failures are repeated. */
    public Builder retryPolicy(RetryPolicy retryPolicy) {
      requireNonNull("retryPolicy", retryPolicy);
      this.retryPolicy = retryPolicy;
      return this;
    }

    /**
     * Largest body of an answer, decompressed; 64 MB by default. Downloads of files have no limit.
     */
    public Builder maxResponseBytes(int maxResponseBytes) {
      requirePositive("maxResponseBytes", maxResponseBytes);
      this.maxResponseBytes = maxResponseBytes;
      return this;
    }

    /** How much of an error's body is read; 64 KB by default. */
    public Builder maxErrorBytes(int maxErrorBytes) {
      requirePositive("maxErrorBytes", maxErrorBytes);
      this.maxErrorBytes = maxErrorBytes;
      return this;
    }

    /** Largest number of headers of an answer; 200 by default. */
    public Builder maxResponseHeaders(int maxResponseHeaders) {
      requirePositive("maxResponseHeaders", maxResponseHeaders);
      this.maxResponseHeaders = maxResponseHeaders;
      return this;
    }

    /**
     * How many calls of a client and those derived from it are on the network at a time, each on
     * one daemon thread (a virtual one where the JDK has them); 64 by default. Others queue without
     * a thread. Set it on the first client: those derived from it have no threads of their own.
     */
    public Builder maxConcurrentCalls(int maxConcurrentCalls) {
      requirePositive("maxConcurrentCalls", maxConcurrentCalls);
      this.maxConcurrentCalls = maxConcurrentCalls;
      return this;
    }

    /**
     * An own OkHttp client whose connection pool, dispatcher, proxy, TLS settings and interceptors
     * are used; null for one of the SDK's. Its own retries, redirects, cookies and cache stay off,
     * and it is not closed with this client. Its dispatcher's limits apply (OkHttp's default is 5
     * calls per host), and its pool should keep idle connections for less than the 20 s after which
     * the server closes them.
     */
    public Builder httpClient(@Nullable OkHttpClient httpClient) {
      this.httpClient = httpClient;
      return this;
    }

    /** Told about attempts, retries, waits and drift. */
    public Builder listener(CallListener listener) {
      requireNonNull("listener", listener);
      this.listener = listener;
      return this;
    }

    /** Keeps calls below the server's limits; null, the default, for none. */
    public Builder rateLimiter(@Nullable RateLimiter rateLimiter) {
      this.rateLimiter = rateLimiter;
      return this;
    }

    /**
     * Whether bodies are logged, at level TRACE, with all texts and numbers masked. False by
     * default.
     */
    public Builder logBodies(boolean logBodies) {
      this.logBodies = logBodies;
      return this;
    }

    /** Runs what hangs on the futures of {@code sendAsync}; the common pool by default. */
    public Builder asyncExecutor(Executor asyncExecutor) {
      requireNonNull("asyncExecutor", asyncExecutor);
      this.asyncExecutor = asyncExecutor;
      return this;
    }

    /**
     * Adds an interceptor that sees each attempt with its token. What repeats rest on is not its to
     * change: a call whose method it changes, be it by {@code X-HTTP-Method-Override}, fails
     * unsent.
     */
    public Builder interceptor(Interceptor interceptor) {
      List<Interceptor> more = new ArrayList<>(interceptors);
      more.add(interceptor);
      interceptors = List.copyOf(more);
      return this;
    }

    /**
     * Changes OkHttp's own settings: proxy, TLS, DNS, event listener. Retries, redirects, cookies
     * and the guard of the token are set by the SDK afterwards.
     */
    public Builder configureHttpClient(Consumer<OkHttpClient.Builder> configure) {
      requireNonNull("configureHttpClient", configure);
      configureHttpClient = configure;
      return this;
    }

    /**
     * The options.
     *
     * @throws InvalidRequestException if the base URL is missing, has no scheme, or is plain http
     *     to another machine
     */
    public ClientOptions build() {
      return new ClientOptions(this);
    }

    private static void requireNonNull(String name, @Nullable Object value) {
      if (value == null) {
        throw new InvalidRequestException("option " + name + " must not be null");
      }
    }

    private static void requireBelow(String name, Duration value, Duration bound) {
      if (value.compareTo(bound) >= 0) {
        throw new InvalidRequestException(
            "option " + name + " must be below " + bound.toDays() + " days, not " + value);
      }
    }

    private static void requirePositive(String name, int value) {
      if (value <= 0) {
        throw new InvalidRequestException("option " + name + " must be above 0, not " + value);
      }
    }

    private static void requirePositive(String name, @Nullable Duration value) {
      if (value != null && (value.isNegative() || value.isZero())) {
        throw new InvalidRequestException("option " + name + " must be above 0, not " + value);
      }
    }
  }
}
