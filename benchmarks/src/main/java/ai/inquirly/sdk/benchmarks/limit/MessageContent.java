package ai.inquirly.sdk.benchmarks.limit;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What belongs to the content of a message. */
public record MessageContent(
    Long inReplyTo,
    String inReplyToExternalId,
    Boolean deleted,
    Object externalCreatedAt,
    String externalError,
    Map<String, Object> translations,
    Long automationRuleId,
    Boolean isUnsupported,
    String storyId,
    String storySender,
    String storyUrl,
    String imageType,
    String mediaUrl,
    String displayUrl,
    List<String> ccEmails,
    List<String> bccEmails,
    List<String> toEmails,
    List<Object> items,
    Object submittedValues,
    String submittedEmail,
    Mail email,
    List<String> ccEmail,
    List<String> bccEmail,
    String displayType,
    String type,
    Map<String, Object> data) {
  static MessageContent read(JsonParser in) throws IOException {
    Long inReplyTo = null;
    String inReplyToExternalId = null;
    Boolean deleted = null;
    Object externalCreatedAt = null;
    String externalError = null;
    Map<String, Object> translations = null;
    Long automationRuleId = null;
    Boolean isUnsupported = null;
    String storyId = null;
    String storySender = null;
    String storyUrl = null;
    String imageType = null;
    String mediaUrl = null;
    String displayUrl = null;
    List<String> ccEmails = null;
    List<String> bccEmails = null;
    List<String> toEmails = null;
    List<Object> items = null;
    Object submittedValues = null;
    String submittedEmail = null;
    Mail email = null;
    List<String> ccEmail = null;
    List<String> bccEmail = null;
    String displayType = null;
    String type = null;
    Map<String, Object> data = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "in_reply_to" -> inReplyTo = Json.number(in);
        case "in_reply_to_external_id" -> inReplyToExternalId = Json.text(in);
        case "deleted" -> deleted = Json.flagOrNull(in);
        case "external_created_at" -> externalCreatedAt = Json.value(in);
        case "external_error" -> externalError = Json.text(in);
        case "translations" -> translations = Json.map(in);
        case "automation_rule_id" -> automationRuleId = Json.number(in);
        case "is_unsupported" -> isUnsupported = Json.flagOrNull(in);
        case "story_id" -> storyId = Json.text(in);
        case "story_sender" -> storySender = Json.text(in);
        case "story_url" -> storyUrl = Json.text(in);
        case "image_type" -> imageType = Json.text(in);
        case "media_url" -> mediaUrl = Json.text(in);
        case "display_url" -> displayUrl = Json.text(in);
        case "cc_emails" -> ccEmails = Json.texts(in);
        case "bcc_emails" -> bccEmails = Json.texts(in);
        case "to_emails" -> toEmails = Json.texts(in);
        case "items" -> items = Json.values(in);
        case "submitted_values" -> submittedValues = Json.value(in);
        case "submitted_email" -> submittedEmail = Json.text(in);
        case "email" -> email = Json.object(in, Mail::read);
        case "cc_email" -> ccEmail = Json.texts(in);
        case "bcc_email" -> bccEmail = Json.texts(in);
        case "display_type" -> displayType = Json.text(in);
        case "type" -> type = Json.text(in);
        case "data" -> data = Json.map(in);
        default -> Json.skip(in);
      }
    }
    return new MessageContent(
        inReplyTo,
        inReplyToExternalId,
        deleted,
        externalCreatedAt,
        externalError,
        translations,
        automationRuleId,
        isUnsupported,
        storyId,
        storySender,
        storyUrl,
        imageType,
        mediaUrl,
        displayUrl,
        ccEmails,
        bccEmails,
        toEmails,
        items,
        submittedValues,
        submittedEmail,
        email,
        ccEmail,
        bccEmail,
        displayType,
        type,
        data);
  }
}
