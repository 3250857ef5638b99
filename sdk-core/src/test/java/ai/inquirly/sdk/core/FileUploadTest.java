package ai.inquirly.sdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileUploadTest {
  private static final byte[] CONTENT = {1, 2, 3};

  @Test
  void pathGivesNameTypeAndLength(@TempDir Path folder) throws Exception {
    FileUpload file = FileUpload.of(Files.write(folder.resolve("bill.pdf"), CONTENT));

    assertThat(file.fileName()).isEqualTo("bill.pdf");
    assertThat(file.contentType()).isEqualTo("application/pdf");
    assertThat(file.length()).isEqualTo(3);
    assertThat(file.isRepeatable()).isTrue();
  }

  @Test
  void missingFileOrFolderIsRefusedAtOnce(@TempDir Path folder) {
    for (Path path : new Path[] {folder, folder.resolve("none.pdf"), Path.of("/"), null}) {
      assertThatThrownBy(() -> FileUpload.of(path))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageStartingWith("no readable file ");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a.csv, text/csv",
    "A.DOCX, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "a.jpeg, image/jpeg",
    "a.tar.gz, application/gzip",
    "a.webp, image/webp",
    "noextension, application/octet-stream",
    "a.unheard, application/octet-stream",
    ".md, text/markdown",
    "voice.ogg, audio/ogg"
  })
  void typeFollowsTheName(String name, String type) {
    assertThat(FileUpload.of(name, CONTENT).contentType()).isEqualTo(type);
  }

  @Test
  void newNameGivesANewTypeUnlessOneWasSet() {
    FileUpload file = FileUpload.of("upload.tmp", CONTENT);

    assertThat(file.named("a.png").contentType()).isEqualTo("image/png");
    assertThat(file.contentType("text/x-own").named("a.png").contentType()).isEqualTo("text/x-own");
    assertThat(file.named("a.png").length()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\0.png", "a/b.png", "a\\b.png", "\ud83d.png"})
  void nameThatTheServerWouldNotKeepIsRefused(String name) {
    assertThatThrownBy(() -> FileUpload.of(name, CONTENT))
        .isInstanceOf(InvalidRequestException.class);
    assertThatThrownBy(() -> FileUpload.of("a.png", CONTENT).named(name))
        .isInstanceOf(InvalidRequestException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "png",
        "image/",
        "image/png\r\nX: y",
        "image/png\nX: y",
        "image/p ng",
        "ü/x",
        "a/b;",
        "a/b; c=\"\n\""
      })
  void malformedTypeIsRefused(String type) {
    assertThatThrownBy(() -> FileUpload.of("a.png", CONTENT).contentType(type))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("the media type of a.png is malformed: write it like image/png");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"image/svg+xml", "text/plain; charset=utf-8", "text/plain;charset=\"utf 8\""})
  void typeMayHaveParameters(String type) {
    assertThat(FileUpload.of("a.png", CONTENT).contentType(type).contentType()).isEqualTo(type);
  }

  @Test
  void nullIsRefusedEverywhere() {
    assertThatThrownBy(() -> FileUpload.of(null, CONTENT))
        .isInstanceOf(InvalidRequestException.class);
    assertThatThrownBy(() -> FileUpload.of("a", (byte[]) null))
        .isInstanceOf(InvalidRequestException.class);
    assertThatThrownBy(() -> FileUpload.of("a", (InputStream) null))
        .isInstanceOf(InvalidRequestException.class);
    assertThatThrownBy(() -> FileUpload.of("a", (FileUpload.Opener) null))
        .isInstanceOf(InvalidRequestException.class);
    assertThatThrownBy(() -> FileUpload.of("a", CONTENT).contentType(null))
        .isInstanceOf(InvalidRequestException.class);
  }

  @Test
  void printsNeitherNameNorContent() {
    assertThat(FileUpload.of("ada.png", CONTENT)).hasToString("FileUpload[image/png, 3 bytes]");
    assertThat(FileUpload.of("ada.png", InputStream.nullInputStream()))
        .hasToString("FileUpload[image/png, ? bytes]");
  }
}
