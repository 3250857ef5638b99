package ai.inquirly.sdk.testing;

import ai.inquirly.sdk.testing.server.FakeServer;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.http.IncomingRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;

/** Hands a client's requests to the server without the network, past faults and recording. */
final class InsideTransport implements Interceptor {
  private final FakeServer server;

  InsideTransport(FakeServer server) {
    this.server = server;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Answer answer = server.perform(incoming(request));
    Response.Builder response =
        new Response.Builder()
            .request(request)
            .protocol(Protocol.HTTP_1_1)
            .code(answer.status())
            .message("")
            .body(
                ResponseBody.create(
                    answer.body(),
                    answer.contentType() == null ? null : MediaType.parse(answer.contentType())));
    answer.headers().forEach(response::header);
    if (answer.contentType() != null) {
      response.header("Content-Type", answer.contentType());
    }
    return response.build();
  }

  private static IncomingRequest incoming(Request request) throws IOException {
    String query = request.url().encodedQuery();
    Map<String, List<String>> headers = new TreeMap<>(request.headers().toMultimap());
    Buffer body = new Buffer();
    RequestBody sent = request.body();
    if (sent != null) {
      sent.writeTo(body);
      if (sent.contentType() != null) {
        headers.put("content-type", List.of(sent.contentType().toString()));
      }
    }
    return IncomingRequest.of(
        request.method(),
        request.url().encodedPath() + (query == null ? "" : "?" + query),
        headers,
        body.readByteArray());
  }
}
