package ai.inquirly.sdk.benchmarks.limit;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** One form of the text of a mail. */
public record MailBody(String full, String reply, String quoted) {
  static MailBody read(JsonParser in) throws IOException {
    String full = null;
    String reply = null;
    String quoted = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "full" -> full = Json.text(in);
        case "reply" -> reply = Json.text(in);
        case "quoted" -> quoted = Json.text(in);
        default -> Json.skip(in);
      }
    }
    return new MailBody(full, reply, quoted);
  }
}
