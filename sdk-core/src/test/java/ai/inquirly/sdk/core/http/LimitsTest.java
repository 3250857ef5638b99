package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.error.BodyForm;
import ai.inquirly.sdk.core.error.DecodingException;
import ai.inquirly.sdk.core.error.ServerException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private final RawServer server = new RawServer();
  private final ApiClient client =
      TestCalls.client(server, new ManualTiming(), options -> options.maxResponseBytes(1 << 20));

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  @Test
  void gzipBombEndsWithMemoryBounded() throws IOException {
    server.next(gzip(new byte[1 << 20], 300));
    System.gc();
    long before = used();

    DecodingException e =
        catchThrowableOfType(DecodingException.class, () -> client.send(TestCalls.call("GET")));

    assertThat(used() - before).isLessThan(64L << 20);
    assertThat(e)
        .hasMessageEndingWith(
            "status 200, but the answer is larger than 1048576 bytes; ask for less, or raise"
                + " maxResponseBytes.");
    assertThat(e.snippet()).hasSize(2048);
    assertThat(server.arrivals()).as("not repeated").hasSize(1);
  }

  @Test
  void answerOfExactlyTheLimitIsRead() {
    String json = "\"" + "x".repeat((1 << 20) - 2) + "\"";
    server.next(Reply.json(200, json));

    ApiResponse<JsonNode> response = client.send(TestCalls.call("GET"));

    assertThat(response.body().asText()).hasSize((1 << 20) - 2);
  }

  @Test
  void compressedAnswersAreUnderstood() throws IOException {
    server.next(gzip("{\"id\": 5}".getBytes(StandardCharsets.UTF_8), 1));

    assertThat(client.send(TestCalls.call("GET")).body().get("id").asInt()).isEqualTo(5);
  }

  @Test
  void onlyTheStartOfAnErrorIsRead() {
    server.otherwise(Reply.of(500, "Content-Type: text/plain\r\n", "x".repeat(100_000)));

    ServerException e =
        catchThrowableOfType(ServerException.class, () -> client.send(TestCalls.call("POST")));

    assertThat(e.answer().body()).hasSize(64 << 10);
    assertThat(e.answer().form()).isEqualTo(BodyForm.TEXT);
    assertThat(e.getMessage()).hasSizeLessThan(700);
  }

  @Test
  void tooManyHeadersAreRefused() {
    server.next(Reply.of(200, "X-A: 1\r\n".repeat(201), "{}"));

    DecodingException e =
        catchThrowableOfType(DecodingException.class, () -> client.send(TestCalls.call("POST")));

    assertThat(e).hasMessageContaining("the answer has more than 200 headers");
    assertThat(e.mayHaveBeenProcessed()).isTrue();
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static Reply gzip(byte[] content, int times) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      for (int i = 0; i < times; i++) {
        out.write(content);
      }
    }
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    answer.write(
        ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
                + "Content-Length: "
                + zipped.size()
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    answer.write(zipped.toByteArray());
    return Reply.raw(answer.toByteArray());
  }
}
