package ai.inquirly.sdk.core.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.FileUpload;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.RecordedRequest;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSink;
import okio.Okio;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSendingTest {
  @AutoClose private final Loopback loopback = new Loopback();

  @Test
  void pathIsReopenedForEachAttempt(@TempDir Path folder) throws Exception {
    Path path = Files.writeString(folder.resolve("report.csv"), "first");
    EncodedRequest encoded = encoded(FileUpload.of(path));

    loopback.send("POST", encoded);
    Files.writeString(path, "other");
    loopback.send("POST", encoded);

    assertThat(encoded.repeatableBody()).isTrue();
    assertThat(encoded.hasFiles()).isTrue();
    assertThat(content(loopback.take())).isEqualTo("first");
    assertThat(content(loopback.take())).isEqualTo("other");
  }

  @Test
  void openerIsAskedForEachAttempt() throws Exception {
    AtomicInteger opened = new AtomicInteger();
    EncodedRequest encoded =
        encoded(
            FileUpload.of(
                "a.txt",
                () ->
                    new ByteArrayInputStream(
                        new byte[] {(byte) ('0' + opened.incrementAndGet())})));

    loopback.send("POST", encoded);
    loopback.send("POST", encoded);

    assertThat(content(loopback.take())).isEqualTo("1");
    assertThat(content(loopback.take())).isEqualTo("2");
  }

  @Test
  void streamIsSentOnceAndClosedAndTheBodyIsNotRepeatable() throws Exception {
    AtomicInteger closed = new AtomicInteger();
    InputStream stream =
        new FilterInputStream(new ByteArrayInputStream(new byte[] {'x'})) {
          @Override
          public void close() {
            closed.incrementAndGet();
          }
        };
    EncodedRequest encoded = encoded(FileUpload.of("a.txt", stream));

    loopback.send("POST", encoded);

    assertThat(encoded.repeatableBody()).isFalse();
    assertThat(content(loopback.take())).isEqualTo("x");
    assertThat(closed).hasValue(1);
    assertThatThrownBy(() -> loopback.send("POST", encoded))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("its stream was read already; give a Path, bytes or an Opener");
  }

  @Test
  void contentIsStreamedAndNotHeldInMemory() throws Exception {
    long size = 64L * 1024 * 1024;
    CountingSink sink = new CountingSink();

    try (BufferedSink buffered = Okio.buffer(sink)) {
      encoded(FileUpload.of("big.bin", () -> new Zeros(size))).body().writeTo(buffered);
    }

    assertThat(sink.bytes).isGreaterThan(size);
    assertThat(sink.largestWrite).isLessThanOrEqualTo(64 * 1024);
  }

  @Test
  void fileThatChangesItsLengthIsReportedAsSuch(@TempDir Path folder) throws Exception {
    Path path = Files.writeString(folder.resolve("log.txt"), "12345");
    FileUpload upload = FileUpload.of(path);

    Files.writeString(path, "123456");
    assertThatThrownBy(() -> loopback.send("POST", encoded(upload)))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage(
            "the file log.txt changed while it was being sent (more than 5 bytes): send a finished"
                + " file");
    Files.writeString(path, "1234");
    assertThatThrownBy(() -> loopback.send("POST", encoded(upload)))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("(4 of 5 bytes)");
  }

  @Test
  void fileThatVanishedIsNoFailureOfTheConnection(@TempDir Path folder) throws Exception {
    Path path = Files.writeString(folder.resolve("a.txt"), "x");
    EncodedRequest encoded = encoded(FileUpload.of(path));
    Files.delete(path);

    assertThatThrownBy(() -> loopback.send("POST", encoded))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageStartingWith("the file a.txt could not be opened: ")
        .hasCauseInstanceOf(NoSuchFileException.class);
  }

  @Test
  void exceptionsOfTheCallersStreamAreReportedWhateverTheirKind() {
    for (Exception failure :
        Arrays.asList(new IOException("disk"), new IllegalStateException("bug"))) {
      FileUpload broken = FileUpload.of("a.txt", () -> new Broken(failure));

      assertThatThrownBy(() -> loopback.send("POST", encoded(broken)))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageStartingWith("the file a.txt could not be read: ")
          .hasCause(failure);
    }
    assertThatThrownBy(() -> loopback.send("POST", encoded(FileUpload.of("a.txt", () -> null))))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage("the file a.txt was opened as null");
  }

  @Test
  void asynchronousCallGetsTheSameException() {
    FileUpload broken = FileUpload.of("a.txt", () -> new Broken(new IllegalStateException("bug")));
    EncodedRequest encoded = encoded(broken);
    CompletableFuture<IOException> failure = new CompletableFuture<>();
    OkHttpClient client = new OkHttpClient();
    client
        .newCall(new Request.Builder().url(encoded.url()).post(encoded.body()).build())
        .enqueue(
            new Callback() {
              @Override
              public void onFailure(Call call, IOException e) {
                failure.complete(e);
              }

              @Override
              public void onResponse(Call call, Response response) {
                response.close();
              }
            });

    assertThat(failure.join()).isInstanceOf(UnreadableFileException.class);
    client.dispatcher().executorService().shutdown();
  }

  private EncodedRequest encoded(FileUpload file) {
    return new RequestEncoder()
        .encode(ApiRequest.post("/m").body(Map.of("avatar", file)), loopback.url("/"));
  }

  private static String content(RecordedRequest arrived) {
    return RackForm.parts(arrived.getBody().toByteArray(), arrived.getHeaders().get("Content-Type"))
        .get(0)
        .content();
  }

  private static final class Broken extends InputStream {
    private final Exception failure;

    Broken(Exception failure) {
      this.failure = failure;
    }

    @Override
    public int read() throws IOException {
      if (failure instanceof IOException io) {
        throw io;
      }
      throw (RuntimeException) failure;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      return read();
    }
  }

  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long size) {
      left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int n = (int) Math.min(length, left);
      left -= n;
      return n == 0 ? -1 : n;
    }
  }
}
