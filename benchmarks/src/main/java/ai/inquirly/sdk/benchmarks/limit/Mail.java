package ai.inquirly.sdk.benchmarks.limit;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;

/** The mail behind a message. */
public record Mail(
    List<String> bcc,
    List<String> cc,
    String contentType,
    String date,
    List<String> from,
    MailBody htmlContent,
    String inReplyTo,
    String messageId,
    Boolean multipart,
    Long numberOfAttachments,
    String subject,
    MailBody textContent,
    List<String> to) {
  static Mail read(JsonParser in) throws IOException {
    List<String> bcc = null;
    List<String> cc = null;
    String contentType = null;
    String date = null;
    List<String> from = null;
    MailBody htmlContent = null;
    String inReplyTo = null;
    String messageId = null;
    Boolean multipart = null;
    Long numberOfAttachments = null;
    String subject = null;
    MailBody textContent = null;
    List<String> to = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "bcc" -> bcc = Json.texts(in);
        case "cc" -> cc = Json.texts(in);
        case "content_type" -> contentType = Json.text(in);
        case "date" -> date = Json.text(in);
        case "from" -> from = Json.texts(in);
        case "html_content" -> htmlContent = Json.object(in, MailBody::read);
        case "in_reply_to" -> inReplyTo = Json.text(in);
        case "message_id" -> messageId = Json.text(in);
        case "multipart" -> multipart = Json.flagOrNull(in);
        case "number_of_attachments" -> numberOfAttachments = Json.number(in);
        case "subject" -> subject = Json.text(in);
        case "text_content" -> textContent = Json.object(in, MailBody::read);
        case "to" -> to = Json.texts(in);
        default -> Json.skip(in);
      }
    }
    return new Mail(
        bcc,
        cc,
        contentType,
        date,
        from,
        htmlContent,
        inReplyTo,
        messageId,
        multipart,
        numberOfAttachments,
        subject,
        textContent,
        to);
  }
}
