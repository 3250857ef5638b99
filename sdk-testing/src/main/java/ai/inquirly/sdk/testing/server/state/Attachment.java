package ai.inquirly.sdk.testing.server.state;

import com.fasterxml.jackson.databind.JsonNode;

/** A file or place that belongs to a message. */
public final class Attachment extends Row {
  /** The table and its columns. */
  public static final Entity<Attachment> ENTITY = new Entity<>("attachments");

  /** What it is. */
  public static final Column<String> FILE_TYPE =
      ENTITY
          .words(
              "file_type",
              "image",
              "audio",
              "video",
              "file",
              "location",
              "fallback",
              "share",
              "story_mention",
              "contact",
              "ig_reel")
          .initially("image");

  /** Where it lies, if not in the server's store. */
  public static final Column<String> EXTERNAL_URL = ENTITY.text("external_url");

  /** A place. */
  public static final Column<Double> COORDINATES_LAT =
      ENTITY.decimal("coordinates_lat").initially(0.0);

  /** A place. */
  public static final Column<Double> COORDINATES_LONG =
      ENTITY.decimal("coordinates_long").initially(0.0);

  /** The message. */
  public static final Column<Long> MESSAGE_ID = ENTITY.reference("message_id");

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.integer("account_id");

  /** What to show instead. */
  public static final Column<String> FALLBACK_TITLE = ENTITY.text("fallback_title");

  /** The ending of the file's name; null in practice. */
  public static final Column<String> EXTENSION = ENTITY.text("extension");

  /** What a shared contact says. */
  public static final Column<JsonNode> META = ENTITY.object("meta");

  /** The stored file, or null. */
  public static final Column<Long> FILE_ID = ENTITY.integer("file_id").internal();

  /** A new row, in no table yet. */
  public Attachment() {
    super(ENTITY);
  }
}
