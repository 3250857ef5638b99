package ai.inquirly.sdk.testing.server.domain.avatars;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.http.UploadedFile;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.StoredFile;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;

/** Takes pictures from requests: as a file at once, from an address a little later. */
public final class Avatars {
  private static final int LARGEST = 15 * 1024 * 1024;
  private static final Set<String> TYPES = Set.of("image/jpeg", "image/png", "image/gif");
  private static final Duration FETCH_TIME = Duration.ofMillis(500);
  private static final Duration ANALYSIS_TIME = Duration.ofSeconds(2);
  private static final byte[] STAND_IN =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJ"
                  + "RU5ErkJggg==");

  private final Installation installation;

  /** Works on this installation. */
  public Avatars(Installation installation) {
    this.installation = installation;
  }

  /** Adds what is wrong with the file under {@code avatar}, if there is one. */
  public static void validate(Params params, ValidationErrors errors) {
    UploadedFile file = params.file("avatar");
    if (file != null && file.content().length > LARGEST) {
      errors.add("avatar", "is too big");
    }
    if (file != null && !TYPES.contains(file.contentType())) {
      errors.add("avatar", "filetype not supported");
    }
  }

  /**
   * Keeps the file under {@code avatar}, if there is one, as the row's picture; null and an empty
   * text take the picture away. The server looks into a file later, which counts as a change of the
   * row.
   *
   * @throws InternalFailure for any other text, which the server takes for a signed upload
   */
  public void attach(Params params, Row row, Column<Long> avatarId) {
    UploadedFile file = params.file("avatar");
    if (file != null) {
      row.set(avatarId, StoredFile.store(installation, file).id());
      installation.jobs().later(ANALYSIS_TIME, () -> installation.touch(row));
    } else if (params.hasScalar("avatar")) {
      if (!params.get("avatar").isNull() && !params.get("avatar").asText().isEmpty()) {
        throw new InternalFailure("no such signed upload");
      }
      row.set(avatarId, null);
    }
  }

  /**
   * Gives the row a picture a little later if there is an address under {@code avatar_url}. The
   * fake goes nowhere: a stand-in takes the place of what lies there.
   */
  public void fetch(Params params, Row row, Column<Long> avatarId) {
    String url = params.text("avatar_url");
    if (url == null || !url.startsWith("http")) {
      return;
    }
    String name = url.replaceFirst("[?#].*", "").replaceFirst(".*/", "");
    UploadedFile standIn = new UploadedFile(name, "image/png", STAND_IN);
    installation
        .jobs()
        .later(
            FETCH_TIME,
            () -> {
              row.set(avatarId, StoredFile.store(installation, standIn).id());
              installation.touch(row);
            });
  }
}
