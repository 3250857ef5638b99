package ai.inquirly.sdk.operations;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.InquirlyPlatformClient;
import ai.inquirly.sdk.InquirlyPublicClient;
import ai.inquirly.sdk.core.CallInfo;
import ai.inquirly.sdk.core.CallListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/**
 * A server on loopback that answers each operation with an example of the spec, and the three
 * clients that call it. Which operation it is, the clients' listener says.
 */
final class Loopback extends Dispatcher implements CallListener {
  static final String USER_TOKEN = "user-token";
  static final String PLATFORM_APP_TOKEN = "platform-app-token";

  private static final MockWebServer SERVER = new MockWebServer();
  private static final Loopback EXCHANGE = new Loopback();
  private static final InquirlyClient CLIENT;
  private static final InquirlyPlatformClient PLATFORM;
  private static final InquirlyPublicClient VISITOR;

  static {
    SERVER.setDispatcher(EXCHANGE);
    try {
      SERVER.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String url = SERVER.url("/").toString();
    CLIENT =
        InquirlyClient.builder().baseUrl(url).apiAccessToken(USER_TOKEN).listener(EXCHANGE).build();
    PLATFORM =
        InquirlyPlatformClient.builder()
            .baseUrl(url)
            .platformAppToken(PLATFORM_APP_TOKEN)
            .listener(EXCHANGE)
            .build();
    VISITOR = InquirlyPublicClient.builder().baseUrl(url).listener(EXCHANGE).build();
  }

  private volatile String operation;
  private volatile String example;
  private volatile RecordedRequest arrived;

  private Loopback() {}

  /** What a call gave, and the request that arrived at the server. */
  record Exchange<T>(String operation, T result, RecordedRequest request) {}

  static InquirlyClient client() {
    return CLIENT;
  }

  static InquirlyPlatformClient platform() {
    return PLATFORM;
  }

  static InquirlyPublicClient visitor() {
    return VISITOR;
  }

  /** Makes a call, which is answered with this example. */
  static <T> Exchange<T> answering(String example, Supplier<T> call) {
    EXCHANGE.example = example;
    EXCHANGE.arrived = null;
    T result = call.get();
    return new Exchange<>(EXCHANGE.operation, result, EXCHANGE.arrived);
  }

  @Override
  public void attemptStarted(CallInfo call, int attempt) {
    operation = call.operation();
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) {
    arrived = request;
    return Examples.answer(operation, example);
  }
}
