package ai.inquirly.sdk.testing.server;

import ai.inquirly.sdk.testing.server.state.AccessToken;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.Channel;
import ai.inquirly.sdk.testing.server.state.ChannelType;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/** A fake with one account, an administrator and an agent, and a plain client for it. */
final class TestServer implements AutoCloseable {
  static final String PLATFORM_TOKEN = "platform-token";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  final FakeServer fake;
  final TestClock clock = new TestClock();
  final Account account;
  final String admin;
  final String agent;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  TestServer() {
    fake = FakeServer.start(new ServerOptions(0, clock, PLATFORM_TOKEN, null));
    account = new Account();
    account.set(Account.NAME, "Acme");
    state().table(Account.ENTITY).insert(account);
    admin = member("ada@acme.test", "administrator");
    agent = member("ben@acme.test", "agent");
  }

  /** An answer with its body as JSON, null if it is none. */
  record Reply(
      int status, String type, String text, JsonNode json, HttpResponse<String> response) {}

  Installation state() {
    return fake.installation();
  }

  /** The path of the account, with something behind it. */
  String path(String below) {
    return "/api/v1/accounts/" + account.id() + below;
  }

  Reply get(String target, String token) {
    return send("GET", target, token, null);
  }

  Reply send(String method, String target, String token, String json) {
    return send(
        target,
        request -> {
          request.header("Accept", "application/json");
          if (token != null) {
            request.header("api_access_token", token);
          }
          if (json != null) {
            request.header("Content-Type", "application/json");
          }
          request.method(
              method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        });
  }

  Reply send(String target, Consumer<HttpRequest.Builder> details) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(fake.url() + target));
    details.accept(request);
    try {
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      String type = response.headers().firstValue("content-type").orElse(null);
      boolean json = type != null && type.contains("json") && !response.body().isEmpty();
      return new Reply(
          response.statusCode(),
          type,
          response.body(),
          json ? MAPPER.readTree(response.body()) : null,
          response);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An inbox of the API channel. */
  Inbox apiInbox(String identifier, boolean signed) {
    Channel channel = new Channel();
    channel.set(Channel.TYPE, ChannelType.API);
    channel.set(Channel.ACCOUNT_ID, account.id());
    channel.set(Channel.IDENTIFIER, identifier);
    channel.set(Channel.HMAC_TOKEN, "key-of-" + identifier);
    channel.set(Channel.HMAC_MANDATORY, signed);
    return inbox(Channel.insert(state(), channel), identifier);
  }

  /** An inbox of the email channel. */
  Inbox emailInbox(String address) {
    Channel channel = new Channel();
    channel.set(Channel.TYPE, ChannelType.EMAIL);
    channel.set(Channel.ACCOUNT_ID, account.id());
    channel.set(Channel.EMAIL, address);
    return inbox(Channel.insert(state(), channel), address);
  }

  @Override
  public void close() {
    fake.close();
  }

  private Inbox inbox(Channel channel, String name) {
    Inbox inbox = new Inbox();
    inbox.set(Inbox.ACCOUNT_ID, account.id());
    inbox.set(Inbox.NAME, name);
    inbox.set(Inbox.CHANNEL_TYPE, channel.get(Channel.TYPE));
    inbox.set(Inbox.CHANNEL_ID, channel.get(Channel.NUMBER));
    return state().table(Inbox.ENTITY).insert(inbox);
  }

  private String member(String email, String role) {
    User user = new User();
    user.set(User.NAME, email);
    user.set(User.EMAIL, email);
    user.set(User.UID, email);
    user.set(User.PUBSUB_TOKEN, state().secrets().token());
    state().table(User.ENTITY).insert(user);
    AccountUser membership = new AccountUser();
    membership.set(AccountUser.ACCOUNT_ID, account.id());
    membership.set(AccountUser.USER_ID, user.id());
    membership.set(AccountUser.ROLE, role);
    state().table(AccountUser.ENTITY).insert(membership);
    String token = state().secrets().token();
    AccessToken.issue(state(), user, token);
    return token;
  }

  /** A clock that stands still until it is moved. */
  static final class TestClock extends Clock {
    private volatile Instant now = Instant.parse("2026-11-23T10:00:00Z");

    void move(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
