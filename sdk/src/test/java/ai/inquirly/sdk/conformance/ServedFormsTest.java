package ai.inquirly.sdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.core.json.JsonReader;
import ai.inquirly.sdk.core.json.Model;
import ai.inquirly.sdk.model.AutomationCondition;
import ai.inquirly.sdk.model.AutomationQueryOperator;
import ai.inquirly.sdk.model.ContactAdditionalAttributes;
import ai.inquirly.sdk.model.ContentAttributes;
import ai.inquirly.sdk.model.FilterAttributeModel;
import ai.inquirly.sdk.model.FilterCondition;
import ai.inquirly.sdk.model.PublicMessage;
import ai.inquirly.sdk.model.QueryOperator;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Forms that servers are known to store and serve, but that no recorded answer holds. */
class ServedFormsTest {
  @Test
  void anAutomationRuleOfTheWebAppHasEmptyWordsAndCapitals() throws IOException {
    AutomationCondition first =
        read(
            """
            {"attribute_key": "status", "filter_operator": "equal_to", "values": ["open"],
             "query_operator": "AND", "custom_attribute_type": ""}
            """,
            AutomationCondition::read);
    AutomationCondition last =
        read(
            """
            {"attribute_key": "plan", "filter_operator": "is_present", "values": [],
             "query_operator": "", "custom_attribute_type": "contact_attribute"}
            """,
            AutomationCondition::read);

    assertThat(first.getQueryOperator().known()).isEqualTo(AutomationQueryOperator.Known.AND);
    assertThat(first.getCustomAttributeType()).isEqualTo(FilterAttributeModel.NONE);
    assertThat(last.getQueryOperator()).isEqualTo(AutomationQueryOperator.NONE);
    assertThat(last.getCustomAttributeType()).isEqualTo(FilterAttributeModel.CONTACT_ATTRIBUTE);
  }

  @Test
  void aConditionOfASavedFilterCanBeSentOnAsTheWebAppWroteIt() throws IOException {
    FilterCondition condition =
        read(
            """
            {"attribute_key": "name", "filter_operator": "contains", "values": ["a"],
             "query_operator": "or", "attribute_model": "standard", "custom_attribute_type": ""}
            """,
            FilterCondition::read);

    assertThat(condition.getQueryOperator().known()).isEqualTo(QueryOperator.Known.OR);
    assertThat(condition.getQueryOperator()).hasToString("or");
  }

  @Test
  void attributesOfAContactMayAllBeNull() throws IOException {
    read(
        """
        {"company_name": null, "company": null, "city": null, "created_at_ip": null,
         "source_id": null, "followers_count": null, "social_line_user_id": null,
         "social_profiles": {"facebook": null, "twitter": "grace"}}
        """,
        ContactAdditionalAttributes::read);
    read("{\"social_profiles\": null}", ContactAdditionalAttributes::read);
  }

  @Test
  void aRatingIsServedAsItWasSent() throws IOException {
    ContentAttributes attributes =
        read(
            """
            {"submitted_values":
              {"csat_survey_response": {"rating": "5", "feedback_message": null}}}
            """,
            ContentAttributes::read);

    assertThat(attributes.getSubmittedValuesAsCsatSubmission().getCsatSurveyResponse().getRating())
        .isEqualTo(5);
  }

  @Test
  void aBrokenAttachmentIsNullBesideTheOthers() throws IOException {
    PublicMessage message =
        read(
            """
            {"id": 7, "content": null, "message_type": 0, "content_type": "text",
             "content_attributes": {}, "created_at": 1795389322, "conversation_id": 3,
             "attachments": [null, {"id": 1, "message_id": 7, "file_type": "fallback",
               "account_id": 1, "fallback_title": "x", "data_url": null}]}
            """,
            PublicMessage::read);

    assertThat(message.getAttachments()).hasSize(1);
  }

  private interface Reader<T> {
    T read(JsonReader in) throws IOException;
  }

  /** Nothing of it is a surprise, and nothing is lost when it is written again. */
  private static <T extends Model> T read(String json, Reader<T> reader) throws IOException {
    Unmodelled unmodelled = new Unmodelled();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      T model = reader.read(new JsonReader(parser, unmodelled));
      unmodelled.check(model);
      assertThat(unmodelled.found()).isEmpty();
      assertThat(Json.differences(Json.parse(json), Json.written(model))).isEmpty();
      return model;
    }
  }
}
