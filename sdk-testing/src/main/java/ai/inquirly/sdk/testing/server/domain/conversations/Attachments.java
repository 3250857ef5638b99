package ai.inquirly.sdk.testing.server.domain.conversations;

import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.http.UploadedFile;
import ai.inquirly.sdk.testing.server.state.Attachment;
import ai.inquirly.sdk.testing.server.state.ChannelType;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.StoredFile;
import java.util.List;
import java.util.Set;

/** Keeps the files of messages; what they are is decided by their declared media type. */
final class Attachments {
  private static final int LARGEST = 40 * 1024 * 1024;
  private static final Set<String> IMAGES =
      Set.of("image/jpeg", "image/png", "image/gif", "image/bmp", "image/webp");
  private static final Set<String> VIDEOS =
      Set.of("video/ogg", "video/mp4", "video/webm", "video/quicktime");
  private static final Set<String> DOCUMENTS =
      Set.of(
          "text/csv",
          "text/plain",
          "text/rtf",
          "application/json",
          "application/pdf",
          "application/zip",
          "application/x-7z-compressed",
          "application/vnd.rar",
          "application/x-tar",
          "application/msword",
          "application/vnd.ms-excel",
          "application/vnd.ms-powerpoint",
          "application/rtf",
          "application/vnd.oasis.opendocument.text",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final Installation installation;

  Attachments(Installation installation) {
    this.installation = installation;
  }

  /** Websites alone take neither every kind of file nor every size. */
  static void check(Inbox inbox, List<UploadedFile> files, ValidationErrors errors) {
    if (!inbox.isOf(ChannelType.WEB_WIDGET)) {
      return;
    }
    for (UploadedFile file : files) {
      if (file.content().length > LARGEST) {
        errors.addFull("attachments.file", "Attachments file size is too big");
      }
      if (!file.contentType().matches("(image|video|audio)/.*")
          && !DOCUMENTS.contains(file.contentType())) {
        errors.addFull("attachments.file", "Attachments file type not supported");
      }
    }
  }

  void attach(Message message, List<UploadedFile> files) {
    for (UploadedFile file : files) {
      Attachment attachment = new Attachment();
      attachment.set(Attachment.MESSAGE_ID, message.id());
      attachment.set(Attachment.ACCOUNT_ID, message.get(Message.ACCOUNT_ID));
      attachment.set(Attachment.FILE_TYPE, fileType(file.contentType()));
      attachment.set(Attachment.FILE_ID, StoredFile.store(installation, file).id());
      installation.table(Attachment.ENTITY).insert(attachment);
    }
  }

  private static String fileType(String mediaType) {
    if (IMAGES.contains(mediaType)) {
      return "image";
    }
    if (VIDEOS.contains(mediaType)) {
      return "video";
    }
    return mediaType.startsWith("audio/") ? "audio" : "file";
  }
}
