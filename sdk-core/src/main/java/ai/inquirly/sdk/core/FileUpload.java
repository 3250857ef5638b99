package ai.inquirly.sdk.core;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import jakarta.annotation.Nullable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/**
 * A file to send: always with a name and a media type, streamed, and opened anew for each attempt
 * where it can be. Immutable.
 */
public final class FileUpload {
  /** Opens the content from its beginning. */
  @FunctionalInterface
  public interface Opener {
    /** A new stream, which the SDK closes. */
    InputStream open() throws IOException;
  }

  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+( *; *[\\w.+-]+=([\\w.+-]+|\"[\\w.+ -]*\"))*");

  private final String fileName;
  private final @Nullable String givenType;
  private final long length;
  private final boolean repeatable;
  private final Opener opener;

  private FileUpload(
      String fileName,
      @Nullable String givenType,
      long length,
      boolean repeatable,
      @Nullable Opener opener) {
    if (opener == null) {
      throw new InvalidRequestException("the file " + fileName + " has no content: null was given");
    }
    this.fileName = checkedName(fileName);
    this.givenType = givenType;
    this.length = length;
    this.repeatable = repeatable;
    this.opener = opener;
  }

  /**
   * A file on disk, under its own name. It is opened for each attempt; that it still has the length
   * of now is checked while it is sent.
   *
   * @throws InvalidRequestException if there is no such readable file
   */
  public static FileUpload of(Path path) {
    if (path == null || !Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw new InvalidRequestException(
          "no readable file " + (path == null ? null : path.getFileName()) + "; check the path");
    }
    try {
      String name = path.getFileName().toString();
      return new FileUpload(name, null, Files.size(path), true, () -> Files.newInputStream(path));
    } catch (IOException e) {
      throw new InvalidRequestException("cannot read the size of " + path.getFileName(), e);
    }
  }

  /** Bytes in memory. The array is not copied: leave it unchanged until the call is done. */
  public static FileUpload of(String fileName, byte[] content) {
    return new FileUpload(
        fileName,
        null,
        content == null ? -1 : content.length,
        true,
        content == null ? null : () -> new ByteArrayInputStream(content));
  }

  /**
   * A stream that can be read once, so the call is not repeated after its reading began, and
   * another call with it fails. Closed by the SDK once it was read. Its length is not known, so it
   * is sent in chunks.
   */
  public static FileUpload of(String fileName, InputStream content) {
    return new FileUpload(fileName, null, -1, false, content == null ? null : once(content));
  }

  /** A stream that can be opened again for each attempt; sent in chunks. */
  public static FileUpload of(String fileName, Opener content) {
    return new FileUpload(fileName, null, -1, true, content);
  }

  /**
   * The same file under another name, which also gives its media type unless {@link
   * #contentType(String)} was called.
   *
   * @throws InvalidRequestException if the name is blank, or holds a slash, backslash or NUL
   */
  public FileUpload named(String newName) {
    return new FileUpload(newName, givenType, length, repeatable, opener);
  }

  /**
   * The same file with this media type instead of the one that its name suggests. The server trusts
   * it: images and sounds are shown as what they are said to be.
   *
   * @throws InvalidRequestException if it does not look like {@code image/png}
   */
  public FileUpload contentType(String newContentType) {
    if (newContentType == null || !MEDIA_TYPE.matcher(newContentType).matches()) {
      throw new InvalidRequestException(
          "the media type of " + fileName + " is malformed: write it like image/png");
    }
    return new FileUpload(fileName, newContentType, length, repeatable, opener);
  }

  /** The name under which it is sent. */
  public String fileName() {
    return fileName;
  }

  /** The media type under which it is sent. */
  public String contentType() {
    return givenType == null ? FileTypes.of(fileName) : givenType;
  }

  /** In bytes; -1 if not known. */
  public long length() {
    return length;
  }

  /** Whether {@link #open} can be called more than once. */
  public boolean isRepeatable() {
    return repeatable;
  }

  /** Opens the content from its beginning. */
  public InputStream open() throws IOException {
    return opener.open();
  }

  /** Without the name, which may be personal. */
  @Override
  public String toString() {
    return "FileUpload[" + contentType() + ", " + (length < 0 ? "?" : length) + " bytes]";
  }

  private static Opener once(InputStream content) {
    AtomicBoolean opened = new AtomicBoolean();
    return () -> {
      if (opened.getAndSet(true)) {
        throw new IOException(
            "its stream was read already; give a Path, bytes or an Opener to send it again");
      }
      return content;
    };
  }

  private static String checkedName(@Nullable String name) {
    if (name == null || name.isBlank() || name.indexOf('\0') >= 0) {
      throw new InvalidRequestException(
          "a file needs a name: the server refuses uploads without one");
    }
    // the server keeps what stands behind the last of them
    if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
      throw new InvalidRequestException(
          "a file name holds no slash or backslash: give the name alone, such as report.pdf");
    }
    for (int i = 0; i < name.length(); i++) {
      boolean isPair =
          i + 1 < name.length() && Character.isSurrogatePair(name.charAt(i), name.charAt(i + 1));
      if (isPair) {
        i++;
      } else if (Character.isSurrogate(name.charAt(i))) {
        throw new InvalidRequestException("a file name holds half a surrogate pair: correct it");
      }
    }
    return name;
  }
}
