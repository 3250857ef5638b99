package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.DownloadedFile;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import ai.inquirly.sdk.core.error.NotFoundException;
import ai.inquirly.sdk.core.error.TransportException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadTest {
  private static final Reply FILE =
      Reply.of(
          200,
          "Content-Type: image/png\r\nContent-Disposition: attachment; filename=\"r_sum_.png\";"
              + " filename*=UTF-8''r%C3%A9sum%C3%A9.png\r\n",
          "0123456789");

  private final RawServer server = new RawServer();
  private final RawServer bucket = new RawServer();
  private final ApiClient client = TestCalls.client(server, new ManualTiming());
  @TempDir private Path folder;

  @AfterEach
  void close() {
    client.close();
    server.close();
    bucket.close();
  }

  @Test
  void bothHopsAreFollowedWithoutTheToken() throws IOException {
    server.next(Reply.redirect(302, bucket.url() + "/signed"));
    bucket.next(FILE);
    Path target = folder.resolve("photo.png");

    DownloadedFile file = client.download(server.url() + "/rails/blobs/secret", target);

    assertThat(file).isEqualTo(new DownloadedFile(10, "image/png", "résumé.png"));
    assertThat(target).hasContent("0123456789");
    assertThat(server.arrivals().get(0).header("api_access_token")).isNull();
    assertThat(bucket.arrivals().get(0).header("api_access_token")).isNull();
  }

  @Test
  void expiredSecondHopStartsOnceMoreFromTheFirst() {
    server.otherwise(Reply.redirect(302, bucket.url() + "/signed"));
    bucket.next(Reply.of(404, "Content-Type: image/png\r\n", "")).next(FILE);

    client.download(server.url() + "/rails/blobs/secret", folder.resolve("a"));

    assertThat(server.arrivals()).hasSize(2);
    assertThat(folder.resolve("a")).hasContent("0123456789");
  }

  @Test
  void secondExpiryIsAnError() throws IOException {
    server.otherwise(Reply.redirect(302, bucket.url() + "/signed"));
    bucket.otherwise(Reply.of(404, "Content-Type: image/png\r\n", ""));

    NotFoundException e =
        catchThrowableOfType(
            NotFoundException.class,
            () -> client.download(server.url() + "/rails/blobs/secret", folder.resolve("a")));

    assertThat(server.arrivals()).hasSize(2);
    assertThat(e.url()).isEqualTo(server.url() + "/***");
    assertThat(e).hasMessageStartingWith("Download.file, GET a file of " + server.url() + ": 404");
    assertThat(e.toString()).doesNotContain("secret");
    assertThat(Files.list(folder)).isEmpty();
  }

  @Test
  void brokenTransferIsRepeatedAndTheFileAppearsWhole() throws IOException {
    server
        .next(Reply.rawThenClose("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n01234"))
        .next(FILE);

    client.download(server.url() + "/f", folder.resolve("a"));

    assertThat(folder.resolve("a")).hasContent("0123456789");
    assertThat(Files.list(folder)).hasSize(1);
  }

  @Test
  void fileHasTheRightsOfAnyNewFile() throws IOException {
    server.otherwise(FILE);
    Path other = Files.writeString(folder.resolve("b"), "");

    client.download(server.url() + "/f", folder.resolve("a"));

    assertThat(rights(folder.resolve("a"))).isEqualTo(rights(other));
  }

  /** Read and write of owner, group and others, where the file system knows them. */
  private static Object rights(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? Files.getPosixFilePermissions(file)
        : "";
  }

  @Test
  void streamGetsEachByteOnceOverSeveralAttempts() {
    server
        .next(Reply.rawThenClose("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n01234"))
        .next(FILE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    client.download(server.url() + "/f", out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("0123456789");
  }

  @Test
  void targetThatCannotBeWrittenIsNotTheNetworksFault() {
    server.otherwise(FILE);
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };

    TransportException e =
        catchThrowableOfType(
            TransportException.class, () -> client.download(server.url() + "/f", full));

    assertThat(e.kind()).isEqualTo(TransportException.Kind.LOCAL);
    assertThat(e).hasMessageEndingWith(": the file to write failed: no space left.");
    assertThat(server.arrivals()).hasSize(1);
  }

  @Test
  void folderThatDoesNotExistIsAClearFailure() {
    server.otherwise(FILE);

    TransportException e =
        catchThrowableOfType(
            TransportException.class,
            () -> client.download(server.url() + "/f", folder.resolve("missing").resolve("a")));

    assertThat(e.kind()).isEqualTo(TransportException.Kind.LOCAL);
  }

  @Test
  void emptyAddressIsRefused() {
    assertThat(
            catchThrowableOfType(
                InvalidRequestException.class, () -> client.download("", folder.resolve("a"))))
        .hasMessage(
            "Download.file has no address: an empty thumb_url, for one, means that there is none");
  }

  @Test
  void plainHttpToAnotherMachineIsRefused() {
    assertThat(
            catchThrowableOfType(
                InvalidRequestException.class,
                () -> client.download("http://files.example.com/a", folder.resolve("a"))))
        .hasMessageStartingWith("Download.file would fetch the file over plain http");
  }

  @Test
  void fileNameNeverLeadsToAnotherFolder() {
    server.next(
        Reply.of(
            200,
            "Content-Disposition: attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd\r\n",
            "x"));

    assertThat(client.download(server.url() + "/f", folder.resolve("a")).fileName())
        .isEqualTo("passwd");
  }
}
