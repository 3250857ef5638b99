package ai.inquirly.sdk.core.encode;

import ai.inquirly.sdk.core.FileUpload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/**
 * A form with files, streamed part by part. Texts carry no type, as the server then reads them as
 * UTF-8; files always carry a name and a type.
 */
final class MultipartBody extends RequestBody {
  private static final String BREAK = "\r\n";

  private final List<FormField> fields;
  private final String boundary;

  /**
   * A form.
   *
   * @param boundary letters and digits that no part can hold, at most 70
   */
  MultipartBody(List<FormField> fields, String boundary) {
    this.fields = List.copyOf(fields);
    this.boundary = boundary;
  }

  @Override
  public MediaType contentType() {
    return MediaType.get("multipart/form-data; boundary=" + boundary);
  }

  /** Known if the lengths of all files are known; -1 (sent in chunks) otherwise. */
  @Override
  public long contentLength() {
    long length = end().length;
    for (FormField field : fields) {
      FileUpload file = field.file();
      long content = file == null ? utf8(field.text()).length : file.length();
      if (content < 0) {
        return -1;
      }
      length += head(field).length + content + BREAK.length();
    }
    return length;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    for (FormField field : fields) {
      sink.write(head(field));
      if (field.file() == null) {
        sink.write(utf8(field.text()));
      } else {
        FileContent.copy(field.file(), sink);
      }
      sink.writeUtf8(BREAK);
    }
    sink.write(end());
  }

  /** Keeps OkHttp from sending it again by itself; whether to repeat is decided above it. */
  @Override
  public boolean isOneShot() {
    return true;
  }

  private byte[] head(FormField field) {
    StringBuilder head = new StringBuilder("--").append(boundary).append(BREAK);
    head.append("Content-Disposition: form-data; name=\"").append(field.name()).append('"');
    FileUpload file = field.file();
    if (file != null) {
      head.append("; filename=\"").append(quotable(file.fileName())).append('"');
      head.append(BREAK).append("Content-Type: ").append(file.contentType());
    }
    return utf8(head.append(BREAK).append(BREAK).toString());
  }

  private byte[] end() {
    return utf8("--" + boundary + "--" + BREAK);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A file name as raw UTF-8, with the characters percent-encoded that would end it or that the
   * server's parser takes for another parameter even inside quotes. That parser decodes percent
   * signs if all of them make sense, so they are encoded as well; a plus was a blank to older ones.
   */
  static String quotable(String fileName) {
    StringBuilder quotable = new StringBuilder(fileName.length());
    for (int i = 0; i < fileName.length(); i++) {
      char c = fileName.charAt(i);
      if (c < ' ' || c == 0x7f || "\"\\;=%+".indexOf(c) >= 0) {
        Percent.append(quotable, c);
      } else {
        quotable.append(c);
      }
    }
    return quotable.toString();
  }
}
