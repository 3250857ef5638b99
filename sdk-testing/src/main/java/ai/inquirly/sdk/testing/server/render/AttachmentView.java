package ai.inquirly.sdk.testing.server.render;

import ai.inquirly.sdk.testing.server.state.Attachment;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.StoredFile;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The attachments of a message. */
public final class AttachmentView {
  private AttachmentView() {}

  /** Puts the attachments into a message's JSON, if there are any. */
  public static void addTo(ObjectNode json, Installation installation, Message message) {
    ArrayNode attachments =
        Json.array(
            installation.table(Attachment.ENTITY).where(Attachment.MESSAGE_ID, message.id()),
            attachment -> json(installation, attachment));
    if (!attachments.isEmpty()) {
      json.set("attachments", attachments);
    }
  }

  /** One attachment. */
  public static ObjectNode json(Installation installation, Attachment attachment) {
    String type = attachment.get(Attachment.FILE_TYPE);
    ObjectNode json =
        Json.object()
            .put("id", attachment.id())
            .put("message_id", attachment.get(Attachment.MESSAGE_ID))
            .put("file_type", type)
            .put("account_id", attachment.get(Attachment.ACCOUNT_ID));
    return switch (type) {
      case "location" ->
          json.put("coordinates_lat", attachment.get(Attachment.COORDINATES_LAT))
              .put("coordinates_long", attachment.get(Attachment.COORDINATES_LONG))
              .put("fallback_title", attachment.get(Attachment.FALLBACK_TITLE))
              .put("data_url", attachment.get(Attachment.EXTERNAL_URL));
      case "fallback" ->
          json.put("fallback_title", attachment.get(Attachment.FALLBACK_TITLE))
              .put("data_url", attachment.get(Attachment.EXTERNAL_URL));
      case "contact" ->
          json.put("fallback_title", attachment.get(Attachment.FALLBACK_TITLE))
              .set("meta", Json.orEmpty(attachment.get(Attachment.META)));
      default -> file(installation, attachment, json);
    };
  }

  private static ObjectNode file(
      Installation installation, Attachment attachment, ObjectNode json) {
    StoredFile file = installation.table(StoredFile.ENTITY).get(attachment.get(Attachment.FILE_ID));
    return json.put("extension", attachment.get(Attachment.EXTENSION))
        .put("data_url", FileUrls.file(installation, file))
        .put("thumb_url", FileUrls.preview(installation, file.id()))
        .put("file_size", file.content().length)
        .put("width", file.get(StoredFile.WIDTH))
        .put("height", file.get(StoredFile.HEIGHT));
  }
}
