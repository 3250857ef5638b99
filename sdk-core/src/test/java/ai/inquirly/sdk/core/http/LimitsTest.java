package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.Credential;
import ai.inquirly.sdk.core.CredentialKind;
import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.error.BodyForm;
import ai.inquirly.sdk.core.error.DecodingException;
import ai.inquirly.sdk.core.error.ServerException;
import ai.inquirly.sdk.core.error.ValidationException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
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
  void gzipBombEndsWithMemoryBounded() {
    server.next(bomb("200 OK"));
    Peak peak = new Peak();

    DecodingException e =
        catchThrowableOfType(DecodingException.class, () -> client.send(TestCalls.call("GET")));

    assertThat(peak.bytes()).as("of 1 GiB").isLessThan(48L << 20);
    assertThat(e)
        .hasMessageEndingWith(
            "status 200, but the answer is larger than 1048576 bytes; ask for less, or raise"
                + " maxResponseBytes.");
    assertThat(e.snippet()).hasSize(2048);
    assertThat(server.arrivals()).as("not repeated").hasSize(1);
  }

  @Test
  void gzipBombOfAnErrorEndsWithMemoryBounded() {
    server.next(bomb("422 X"));
    Peak peak = new Peak();

    ValidationException e =
        catchThrowableOfType(ValidationException.class, () -> client.send(TestCalls.call("POST")));

    assertThat(peak.bytes()).as("of 1 GiB").isLessThan(48L << 20);
    assertThat(e.answer().body()).hasSize(64 << 10);
  }

  /** With the standard limit of 64 MB, in a machine that could not hold the whole. */
  @Test
  void programWithASmallHeapSurvivesAGzipBomb() throws Exception {
    server.next(bomb("200 OK"));
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-cp",
                System.getProperty("java.class.path"),
                Small.class.getName(),
                server.url())
            .redirectErrorStream(true)
            .start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(said).contains("the answer is larger than 67108864 bytes");
    assertThat(program.waitFor()).isZero();
  }

  /** Meets the bomb and tells how that ended. */
  static final class Small {
    public static void main(String[] args) {
      ClientOptions defaults =
          ClientOptions.builder()
              .baseUrl(args[0])
              .credential(Credential.of(CredentialKind.USER, "small"))
              .build();
      try (ApiClient client = new ApiClient(defaults, Plane.APPLICATION)) {
        client.send(TestCalls.call("GET"));
      } catch (DecodingException e) {
        System.out.println(e.getMessage());
      }
    }
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
    server.next(compressed("200 OK", gzip("{\"id\": 5}")));

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

  /** How far the heap grows from here on. */
  private static final class Peak {
    private final List<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    private final long before;

    Peak() {
      System.gc();
      heap.forEach(MemoryPoolMXBean::resetPeakUsage);
      before = heap.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    long bytes() {
      return heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - before;
    }
  }

  /** 1 GiB of zeros in 1 MB. */
  private static Reply bomb(String status) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(new byte[1 << 20]);
    byte[] block = new byte[4096];
    int length = deflater.deflate(block, 0, block.length, Deflater.FULL_FLUSH);
    deflater.end();
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    bomb.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0});
    for (int i = 0; i < 1024; i++) {
      bomb.write(block, 0, length);
    }
    return compressed(status, bomb.toByteArray());
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return zipped.toByteArray();
  }

  private static Reply compressed(String status, byte[] body) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    answer.writeBytes(
        ("HTTP/1.1 "
                + status
                + "\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
                + "Content-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    answer.writeBytes(body);
    return Reply.raw(answer.toByteArray());
  }
}
