package ai.inquirly.sdk.core;

import java.net.URLConnection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Media types by file name. The server trusts the type that it is told, and website inboxes refuse
 * types that are not on their list, so the common ones must be right on every JVM.
 */
final class FileTypes {
  private static final String UNKNOWN = "application/octet-stream";
  private static final Map<String, String> BY_EXTENSION = new HashMap<>();

  static {
    image("png", "gif", "webp", "bmp", "heic", "heif", "avif");
    add("image/jpeg", "jpg", "jpeg");
    add("image/svg+xml", "svg");
    add("image/tiff", "tif", "tiff");
    add("audio/mpeg", "mp3");
    add("audio/mp4", "m4a");
    add("audio/ogg", "ogg", "oga", "opus");
    add("audio/wav", "wav");
    add("audio/amr", "amr");
    add("video/mp4", "mp4", "m4v");
    add("video/quicktime", "mov");
    add("video/webm", "webm");
    add("application/pdf", "pdf");
    add("application/json", "json");
    add("application/rtf", "rtf");
    add("application/zip", "zip");
    add("text/plain", "txt", "log");
    add("text/csv", "csv");
    add("text/html", "html", "htm");
    add("text/markdown", "md");
    add("application/msword", "doc");
    add("application/vnd.ms-excel", "xls");
    add("application/vnd.ms-powerpoint", "ppt");
    String office = "application/vnd.openxmlformats-officedocument.";
    add(office + "wordprocessingml.document", "docx");
    add(office + "spreadsheetml.sheet", "xlsx");
    add(office + "presentationml.presentation", "pptx");
    String openDocument = "application/vnd.oasis.opendocument.";
    add(openDocument + "text", "odt");
    add(openDocument + "spreadsheet", "ods");
    add(openDocument + "presentation", "odp");
  }

  private FileTypes() {}

  static String of(String fileName) {
    String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String known = BY_EXTENSION.get(extension);
    String guess = known == null ? URLConnection.guessContentTypeFromName(fileName) : known;
    return guess == null ? UNKNOWN : guess;
  }

  private static void image(String... extensions) {
    for (String extension : extensions) {
      add("image/" + extension, extension);
    }
  }

  private static void add(String type, String... extensions) {
    for (String extension : extensions) {
      BY_EXTENSION.put(extension, type);
    }
  }
}
