package ai.inquirly.sdk.benchmarks.limit;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Map;

/** A file of a message. */
public record Attachment(
    long id,
    long messageId,
    String fileType,
    long accountId,
    String extension,
    String dataUrl,
    String thumbUrl,
    Long fileSize,
    Long width,
    Long height,
    String transcribedText,
    Double coordinatesLat,
    Double coordinatesLong,
    String fallbackTitle,
    Map<String, Object> meta) {
  static Attachment read(JsonParser in) throws IOException {
    long id = 0;
    long messageId = 0;
    String fileType = null;
    long accountId = 0;
    String extension = null;
    String dataUrl = null;
    String thumbUrl = null;
    Long fileSize = null;
    Long width = null;
    Long height = null;
    String transcribedText = null;
    Double coordinatesLat = null;
    Double coordinatesLong = null;
    String fallbackTitle = null;
    Map<String, Object> meta = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "id" -> id = in.nextLongValue(0);
        case "message_id" -> messageId = in.nextLongValue(0);
        case "file_type" -> fileType = Json.text(in);
        case "account_id" -> accountId = in.nextLongValue(0);
        case "extension" -> extension = Json.text(in);
        case "data_url" -> dataUrl = Json.text(in);
        case "thumb_url" -> thumbUrl = Json.text(in);
        case "file_size" -> fileSize = Json.number(in);
        case "width" -> width = Json.number(in);
        case "height" -> height = Json.number(in);
        case "transcribed_text" -> transcribedText = Json.text(in);
        case "coordinates_lat" -> coordinatesLat = Json.fractionOrNull(in);
        case "coordinates_long" -> coordinatesLong = Json.fractionOrNull(in);
        case "fallback_title" -> fallbackTitle = Json.text(in);
        case "meta" -> meta = Json.map(in);
        default -> Json.skip(in);
      }
    }
    return new Attachment(
        id,
        messageId,
        fileType,
        accountId,
        extension,
        dataUrl,
        thumbUrl,
        fileSize,
        width,
        height,
        transcribedText,
        coordinatesLat,
        coordinatesLong,
        fallbackTitle,
        meta);
  }
}
