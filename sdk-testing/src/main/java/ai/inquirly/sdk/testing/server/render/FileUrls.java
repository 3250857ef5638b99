package ai.inquirly.sdk.testing.server.render;

import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.StoredFile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of stored files, which whoever knows them may fetch. */
public final class FileUrls {
  /** The path below which the first hop of file addresses lies. */
  public static final String BLOBS = "/rails/active_storage/blobs/redirect";

  /** The path below which the first hop of addresses of small pictures lies. */
  public static final String REPRESENTATIONS = "/rails/active_storage/representations/redirect";

  private static final String SMALL = "resize-to-fill-250";

  private FileUrls() {}

  /** The address of a picture of a user, contact, inbox or bot; empty if there is none. */
  public static String avatar(Installation installation, Long fileId) {
    return preview(installation, fileId);
  }

  /** The address of a small picture of a file; empty if there can be none. */
  public static String preview(Installation installation, Long fileId) {
    StoredFile file = installation.table(StoredFile.ENTITY).find(fileId);
    if (file == null || !file.isPicture()) {
      return "";
    }
    return installation.origin()
        + REPRESENTATIONS
        + "/"
        + file.get(StoredFile.KEY)
        + "/"
        + SMALL
        + "/"
        + encoded(file.get(StoredFile.FILENAME));
  }

  /** The address of a file. */
  public static String file(Installation installation, StoredFile file) {
    return installation.origin()
        + BLOBS
        + "/"
        + file.get(StoredFile.KEY)
        + "/"
        + encoded(file.get(StoredFile.FILENAME));
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
