package ai.inquirly.sdk.testing.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads multipart bodies: fields as texts, parts with a file name as {@link UploadedFile}. */
final class MultipartReader {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";,]+)\"?");
  private static final Pattern NAME = Pattern.compile("[; ]name=\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern FILE_NAME =
      Pattern.compile("[; ]filename=\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern TYPE = Pattern.compile("(?im)^content-type:\\s*(.+?)\\s*$");
  private static final byte[] END_OF_HEADERS = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private final byte[] body;
  private final byte[] delimiter;
  private final NestedNames names = new NestedNames();

  private MultipartReader(byte[] body, String boundary) {
    this.body = body;
    this.delimiter = ("--" + boundary).getBytes(StandardCharsets.UTF_8);
  }

  static ObjectNode read(byte[] body, String contentType) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw new UnreadableRequest("multipart without boundary");
    }
    MultipartReader reader = new MultipartReader(body, boundary.group(1).trim());
    reader.readParts();
    return reader.names.tree();
  }

  private void readParts() {
    int from = indexOf(delimiter, 0);
    while (from >= 0) {
      int start = from + delimiter.length + 2;
      int next = indexOf(delimiter, start);
      if (next < 0) {
        return;
      }
      // the line break before a delimiter belongs to the delimiter
      readPart(Arrays.copyOfRange(body, start, Math.max(start, next - 2)));
      from = next;
    }
  }

  private void readPart(byte[] part) {
    int end = indexOf(part, END_OF_HEADERS, 0);
    if (end < 0) {
      return;
    }
    String headers = new String(part, 0, end, StandardCharsets.UTF_8);
    Matcher name = NAME.matcher(headers);
    if (!name.find()) {
      return;
    }
    byte[] content = Arrays.copyOfRange(part, end + END_OF_HEADERS.length, part.length);
    names.add(unescape(name.group(1)), value(headers, content));
  }

  private static JsonNode value(String headers, byte[] content) {
    Matcher fileName = FILE_NAME.matcher(headers);
    if (!fileName.find()) {
      return TextNode.valueOf(PercentCode.utf8(content));
    }
    Matcher type = TYPE.matcher(headers);
    String mediaType = type.find() ? type.group(1) : "application/octet-stream";
    return JsonNodeFactory.instance.pojoNode(
        new UploadedFile(unescape(fileName.group(1)), mediaType, content));
  }

  private static String unescape(String quoted) {
    return quoted
        .replaceAll("\\\\(.)", "$1")
        .replace("%22", "\"")
        .replace("%0D", "\r")
        .replace("%0A", "\n");
  }

  private int indexOf(byte[] wanted, int from) {
    return indexOf(body, wanted, from);
  }

  private static int indexOf(byte[] bytes, byte[] wanted, int from) {
    outer:
    for (int i = from; i <= bytes.length - wanted.length; i++) {
      for (int j = 0; j < wanted.length; j++) {
        if (bytes[i + j] != wanted[j]) {
          continue outer;
        }
      }
      return i;
    }
    return -1;
  }
}
