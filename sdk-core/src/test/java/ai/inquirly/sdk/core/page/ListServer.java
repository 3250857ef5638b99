package ai.inquirly.sdk.core.page;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.Credential;
import ai.inquirly.sdk.core.CredentialKind;
import ai.inquirly.sdk.core.Endpoint;
import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.Result;
import ai.inquirly.sdk.core.http.ApiClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/**
 * A list on a server, oldest row first, that tests may change between pages; read by number of the
 * page, or by {@code before} and {@code after}.
 */
final class ListServer extends Dispatcher implements AutoCloseable {
  static final int SIZE = 5;
  static final Paging<JsonNode> NUMBERED =
      Paging.numbered("page", ListServer::id).size(SIZE).stable("sort", "created");
  static final Paging<JsonNode> UNORDERED = Paging.numbered("page", ListServer::id).size(SIZE);
  static final Paging<JsonNode> BACKWARDS = Paging.backwards("before", ListServer::id);
  static final Paging<JsonNode> FORWARDS = Paging.forwards("after", ListServer::id);

  private static final Endpoint<JsonNode> LIST =
      Endpoint.of("ThingsApi.list", "GET", "/api/v1/accounts/{id}/things")
          .accepts(CredentialKind.USER)
          .returns(Result.tree());

  final List<Long> rows = new CopyOnWriteArrayList<>();
  final List<String> queries = new CopyOnWriteArrayList<>();
  final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
  final ApiClient client;
  volatile boolean ignoresPaging;
  volatile int size = SIZE;

  private final MockWebServer server = new MockWebServer();
  private volatile UnaryOperator<MockResponse> meddling = UnaryOperator.identity();

  ListServer(long rows) {
    LongStream.rangeClosed(1, rows).forEach(this.rows::add);
    server.setServerSocketFactory(new PromptSockets());
    server.setDispatcher(this);
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    client =
        new ApiClient(
            ClientOptions.builder()
                .baseUrl(server.url("/").toString())
                .credential(Credential.of(CredentialKind.USER, "token"))
                .build(),
            Plane.APPLICATION);
  }

  static long id(JsonNode row) {
    return row.get("id").asLong();
  }

  static ApiRequest<JsonNode> request() {
    return LIST.request(7L);
  }

  Pager<JsonNode> pager(Paging<JsonNode> paging) {
    return Pager.of(client, request(), paging);
  }

  /** Has each answer changed, or delayed, before it leaves. */
  ListServer meddle(UnaryOperator<MockResponse> change) {
    meddling = change;
    return this;
  }

  static List<Long> ids(Iterable<JsonNode> rows) {
    List<Long> ids = new ArrayList<>();
    rows.forEach(row -> ids.add(id(row)));
    return ids;
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) {
    requests.add(request);
    queries.add(String.valueOf(request.getUrl().query()));
    String body =
        page(request).stream()
            .map(id -> "{\"id\":" + id + "}")
            .collect(Collectors.joining(",", "[", "]"));
    return meddling.apply(
        new MockResponse.Builder()
            .body(body)
            .addHeader("Content-Type", "application/json")
            .build());
  }

  private List<Long> page(RecordedRequest request) {
    List<Long> all = new ArrayList<>(rows);
    if (ignoresPaging) {
      return all.subList(0, Math.min(size, all.size()));
    }
    long before = number(request, "before", Long.MAX_VALUE);
    long after = number(request, "after", 0);
    all.removeIf(id -> id >= before || id <= after);
    boolean latest = request.getUrl().queryParameter("sort") == null && after == 0;
    int from =
        request.getUrl().queryParameter("page") != null
            ? Math.toIntExact((number(request, "page", 1) - 1) * size)
            : latest && request.getUrl().queryParameter("after") == null
                ? Math.max(0, all.size() - size)
                : 0;
    return all.subList(Math.min(from, all.size()), Math.min(from + size, all.size()));
  }

  private static long number(RecordedRequest request, String name, long otherwise) {
    String value = request.getUrl().queryParameter(name);
    return value == null ? otherwise : Long.parseLong(value);
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
