package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.InquirlyPublicClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A server on loopback that notes the calls of a bot, and answers as a test says. */
final class TestApi extends Dispatcher implements AutoCloseable {
  static final long ACCOUNT = 1;
  static final long OWN_USER = 7;

  private final MockWebServer server = new MockWebServer();
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private volatile CountDownLatch gate = new CountDownLatch(0);
  private volatile CountDownLatch arrived = new CountDownLatch(0);

  TestApi() {
    answer("GET /api/v1/profile", "{\"id\": " + OWN_USER + "}");
    server.setDispatcher(this);
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  InquirlyClient client() {
    return InquirlyClient.builder()
        .baseUrl(server.url("/").toString())
        .apiAccessToken("user-token")
        .build();
  }

  InquirlyClient botClient() {
    return InquirlyClient.builder()
        .baseUrl(server.url("/").toString())
        .agentBotToken("user-token")
        .build();
  }

  InquirlyPublicClient publicClient() {
    return InquirlyPublicClient.of(server.url("/").toString());
  }

  /** Answers calls of this method and path, query left out, with this JSON. */
  void answer(String methodAndPath, String json) {
    answers.put(methodAndPath, json);
  }

  /** Keeps the answers back until the latch is opened. */
  CountDownLatch holdAnswers() {
    arrived = new CountDownLatch(1);
    gate = new CountDownLatch(1);
    return gate;
  }

  /** Waits for the first call whose answer is kept back. */
  void awaitHeldCall() throws InterruptedException {
    arrived.await();
  }

  /** What was called: method, path with query, and body, without the profile. */
  List<String> calls() {
    return calls.stream().filter(call -> !call.contains("/profile")).toList();
  }

  /** How often the profile was asked for. */
  long profileCalls() {
    return calls.stream().filter(call -> call.contains("/profile")).count();
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
    String body = request.getBody() == null ? "" : request.getBody().utf8();
    calls.add((request.getMethod() + " " + request.getTarget() + " " + body).strip());
    arrived.countDown();
    gate.await();
    String json = answers.get(request.getMethod() + " " + request.getUrl().encodedPath());
    return new MockResponse.Builder()
        .code(json == null ? 404 : 200)
        .addHeader("Content-Type", "application/json")
        .body(json == null ? "{\"error\": \"no answer prepared\"}" : json)
        .build();
  }

  @Override
  public void close() {
    server.close();
  }
}
