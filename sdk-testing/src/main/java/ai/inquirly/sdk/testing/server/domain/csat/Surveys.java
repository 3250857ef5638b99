package ai.inquirly.sdk.testing.server.domain.csat;

import ai.inquirly.sdk.testing.server.domain.conversations.Messages;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.CsatSurveyResponse;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What contacts submit to messages that ask for something, surveys above all. */
public final class Surveys {
  private static final int OPEN_DAYS = 14;
  private static final List<String> VALUE_KEYS = List.of("name", "title", "value");
  private static final String SURVEY = "csat_survey_response";
  private static final List<String> SURVEY_KEYS = List.of("feedback_message", "rating");
  private static final long BEST = 5;

  private final Installation installation;

  /** Works on this installation. */
  public Surveys(Installation installation) {
    this.installation = installation;
  }

  /** Whether a survey is too old to be answered: the days of the calendar count, in UTC. */
  public boolean isClosed(Message message) {
    LocalDate lastDay = dayOf(message.createdAt()).plusDays(OPEN_DAYS);
    return isSurvey(message) && dayOf(installation.now()).isAfter(lastDay);
  }

  private static LocalDate dayOf(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }

  /**
   * Keeps the submitted values, if they are a list or an object; a rating counts a little later.
   */
  public void submit(Message message, JsonNode values) {
    if (values instanceof ArrayNode || values instanceof ObjectNode) {
      ObjectNode submitted = Json.object("submitted_values", permitted(values));
      message.set(
          Message.CONTENT_ATTRIBUTES,
          Json.merged(message.get(Message.CONTENT_ATTRIBUTES), submitted));
    }
    new Messages(installation).save(message);
    if (isSurvey(message)) {
      installation.jobs().afterAnswer(() -> rate(message));
    }
  }

  private void rate(Message message) {
    JsonNode answer = message.get(Message.CONTENT_ATTRIBUTES).path("submitted_values").path(SURVEY);
    long rating = answer.path("rating").asLong();
    if (rating < 1 || rating > BEST) {
      return;
    }
    Conversation conversation = message.conversation(installation);
    var responses = installation.table(CsatSurveyResponse.ENTITY);
    CsatSurveyResponse known = responses.first(CsatSurveyResponse.MESSAGE_ID, message.id());
    CsatSurveyResponse response = known == null ? new CsatSurveyResponse() : known;
    response.set(CsatSurveyResponse.ACCOUNT_ID, message.get(Message.ACCOUNT_ID));
    response.set(CsatSurveyResponse.CONVERSATION_ID, conversation.id());
    response.set(CsatSurveyResponse.MESSAGE_ID, message.id());
    response.set(CsatSurveyResponse.CONTACT_ID, conversation.get(Conversation.CONTACT_ID));
    response.set(CsatSurveyResponse.RATING, rating);
    response.set(CsatSurveyResponse.FEEDBACK_MESSAGE, answer.path("feedback_message").textValue());
    if (known == null) {
      response.set(
          CsatSurveyResponse.ASSIGNED_AGENT_ID, conversation.get(Conversation.ASSIGNEE_ID));
      responses.insert(response);
    } else {
      responses.save(response);
    }
  }

  private static boolean isSurvey(Message message) {
    return "input_csat".equals(message.get(Message.CONTENT_TYPE));
  }

  private static JsonNode permitted(JsonNode values) {
    if (values instanceof ArrayNode list) {
      ArrayNode kept = JsonNodeFactory.instance.arrayNode();
      list.forEach(
          value -> {
            if (value.isObject()) {
              kept.add(permitted(value));
            }
          });
      return kept;
    }
    ObjectNode kept = scalars(values, VALUE_KEYS);
    if (values.get(SURVEY) instanceof ObjectNode survey) {
      kept.set(SURVEY, scalars(survey, SURVEY_KEYS));
    }
    return kept;
  }

  private static ObjectNode scalars(JsonNode values, List<String> names) {
    ObjectNode kept = Json.object();
    for (String name : names) {
      if (values.has(name) && values.get(name).isValueNode()) {
        kept.set(name, values.get(name));
      }
    }
    return kept;
  }
}
