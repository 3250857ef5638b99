package ai.inquirly.sdk.core.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A request as it came over the wire. */
record RawRequest(String line, List<String> headers, String body) {

  /** The value of a header; null if it did not come. */
  String header(String name) {
    List<String> values = values(name);
    return values.isEmpty() ? null : values.get(0);
  }

  List<String> values(String name) {
    return headers.stream()
        .filter(header -> header.toLowerCase().startsWith(name.toLowerCase() + ":"))
        .map(header -> header.substring(name.length() + 1).strip())
        .toList();
  }

  String method() {
    return line.split(" ")[0];
  }

  String target() {
    return line.split(" ")[1];
  }

  /** Null at the end of the connection. */
  static RawRequest read(InputStream in) throws IOException {
    String line = line(in);
    if (line == null) {
      return null;
    }
    List<String> headers = new ArrayList<>();
    for (String header = line(in); header != null && !header.isEmpty(); header = line(in)) {
      headers.add(header);
    }
    RawRequest head = new RawRequest(line, headers, "");
    String length = head.header("Content-Length");
    byte[] body = {};
    if (length != null) {
      body = in.readNBytes(Integer.parseInt(length));
    } else if ("chunked".equals(head.header("Transfer-Encoding"))) {
      body = chunks(in);
    }
    return new RawRequest(line, headers, new String(body, StandardCharsets.UTF_8));
  }

  private static byte[] chunks(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int size = size(in); size > 0; size = size(in)) {
      all.write(in.readNBytes(size));
      line(in);
    }
    line(in);
    return all.toByteArray();
  }

  private static int size(InputStream in) throws IOException {
    String size = line(in);
    return size == null ? 0 : Integer.parseInt(size, 16);
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        return null;
      }
      if (b != '\r') {
        line.write(b);
      }
    }
    return line.toString(StandardCharsets.UTF_8);
  }
}
