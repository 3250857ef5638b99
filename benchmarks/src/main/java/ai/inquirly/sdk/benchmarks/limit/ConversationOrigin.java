package ai.inquirly.sdk.benchmarks.limit;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Where a conversation began. */
public record ConversationOrigin(
    Browser browser,
    String browserLanguage,
    InitiatedAt initiatedAt,
    String referer,
    String conversationLanguage,
    String mailSubject,
    String source,
    String inReplyTo,
    Long chatId,
    String type,
    String tweetId,
    String tweetSource,
    String fromZipCode,
    String fromCountry,
    String fromState) {
  static ConversationOrigin read(JsonParser in) throws IOException {
    Browser browser = null;
    String browserLanguage = null;
    InitiatedAt initiatedAt = null;
    String referer = null;
    String conversationLanguage = null;
    String mailSubject = null;
    String source = null;
    String inReplyTo = null;
    Long chatId = null;
    String type = null;
    String tweetId = null;
    String tweetSource = null;
    String fromZipCode = null;
    String fromCountry = null;
    String fromState = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "browser" -> browser = Json.object(in, Browser::read);
        case "browser_language" -> browserLanguage = Json.text(in);
        case "initiated_at" -> initiatedAt = Json.object(in, InitiatedAt::read);
        case "referer" -> referer = Json.text(in);
        case "conversation_language" -> conversationLanguage = Json.text(in);
        case "mail_subject" -> mailSubject = Json.text(in);
        case "source" -> source = Json.text(in);
        case "in_reply_to" -> inReplyTo = Json.text(in);
        case "chat_id" -> chatId = Json.number(in);
        case "type" -> type = Json.text(in);
        case "tweet_id" -> tweetId = Json.text(in);
        case "tweet_source" -> tweetSource = Json.text(in);
        case "from_zip_code" -> fromZipCode = Json.text(in);
        case "from_country" -> fromCountry = Json.text(in);
        case "from_state" -> fromState = Json.text(in);
        default -> Json.skip(in);
      }
    }
    return new ConversationOrigin(
        browser,
        browserLanguage,
        initiatedAt,
        referer,
        conversationLanguage,
        mailSubject,
        source,
        inReplyTo,
        chatId,
        type,
        tweetId,
        tweetSource,
        fromZipCode,
        fromCountry,
        fromState);
  }
}
