package ai.inquirly.sdk.testing.server.state;

import ai.inquirly.sdk.testing.server.http.PictureSize;
import ai.inquirly.sdk.testing.server.http.UploadedFile;
import java.time.Duration;

/** The bytes of an uploaded file. */
public final class StoredFile extends Row {
  /** The table and its columns. */
  public static final Entity<StoredFile> ENTITY = new Entity<>("active_storage_blobs");

  /** The name in addresses, hard to guess. */
  public static final Column<String> KEY = ENTITY.text("key").indexed();

  /** The name as uploaded. */
  public static final Column<String> FILENAME = ENTITY.text("filename");

  /** The declared media type. */
  public static final Column<String> CONTENT_TYPE = ENTITY.text("content_type");

  /** The width of a picture in pixels, null until the server has looked into the file. */
  public static final Column<Long> WIDTH = ENTITY.integer("width");

  /** The height of a picture in pixels, null until the server has looked into the file. */
  public static final Column<Long> HEIGHT = ENTITY.integer("height");

  private static final Duration ANALYSIS_TIME = Duration.ofMillis(400);

  private byte[] content = new byte[0];

  /** A new row, in no table yet. */
  public StoredFile() {
    super(ENTITY);
  }

  /** Keeps an uploaded file. */
  public static StoredFile store(Installation installation, UploadedFile file) {
    StoredFile stored = new StoredFile();
    stored.set(KEY, installation.secrets().hex(40));
    stored.set(FILENAME, file.name());
    stored.set(CONTENT_TYPE, file.contentType());
    stored.content = file.content();
    installation.jobs().later(ANALYSIS_TIME, stored::analyse);
    return installation.table(ENTITY).insert(stored);
  }

  /** The bytes; not to be changed. */
  public byte[] content() {
    return content;
  }

  private void analyse() {
    PictureSize.of(content)
        .ifPresent(
            size -> {
              set(WIDTH, (long) size.width());
              set(HEIGHT, (long) size.height());
            });
  }

  /** Whether it is a picture that can be made smaller. */
  public boolean isPicture() {
    return get(CONTENT_TYPE).startsWith("image/") && !get(CONTENT_TYPE).contains("svg");
  }
}
