package ai.inquirly.sdk.testing.server.operations.open;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Paging;
import ai.inquirly.sdk.testing.server.render.AgentView;
import ai.inquirly.sdk.testing.server.render.ContactView;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.WireTimes;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.CsatSurveyResponse;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What contacts answered in surveys, as administrators see it; not documented. */
public final class CsatResponsesOperations implements Operations {
  private static final int PAGE_SIZE = 25;

  @Override
  public void register(Routes routes) {
    routes.account("GET", "/csat_survey_responses", Access.ADMINISTRATOR, this::list);
    routes.account("GET", "/csat_survey_responses/metrics", Access.ADMINISTRATOR, this::metrics);
  }

  private Answer list(Call call) {
    List<CsatSurveyResponse> page =
        Paging.of(call.params(), PAGE_SIZE).of(new ArrayList<>(responses(call)));
    return Answer.json(Json.array(page, response -> json(call, response)));
  }

  private Answer metrics(Call call) {
    TreeMap<Long, Integer> ratings = new TreeMap<>();
    List<CsatSurveyResponse> responses = responses(call);
    responses.forEach(r -> ratings.merge(r.get(CsatSurveyResponse.RATING), 1, Integer::sum));
    ObjectNode json = Json.object().put("total_count", responses.size());
    ObjectNode counts = json.putObject("ratings_count");
    ratings.forEach((rating, count) -> counts.put(rating.toString(), count));
    long sent =
        call.table(Message.ENTITY).stream(Message.ACCOUNT_ID, call.account().id())
            .filter(m -> "input_csat".equals(m.get(Message.CONTENT_TYPE)))
            .count();
    return Answer.json(json.put("total_sent_messages_count", sent));
  }

  private static List<CsatSurveyResponse> responses(Call call) {
    return call.table(CsatSurveyResponse.ENTITY).stream(
            CsatSurveyResponse.ACCOUNT_ID, call.account().id())
        .toList();
  }

  private static ObjectNode json(Call call, CsatSurveyResponse response) {
    Contact contact = call.table(Contact.ENTITY).get(response.get(CsatSurveyResponse.CONTACT_ID));
    Conversation conversation =
        call.table(Conversation.ENTITY).get(response.get(CsatSurveyResponse.CONVERSATION_ID));
    ObjectNode json =
        Json.object()
            .put("id", response.id())
            .put("rating", response.get(CsatSurveyResponse.RATING))
            .put("feedback_message", response.get(CsatSurveyResponse.FEEDBACK_MESSAGE))
            .put("account_id", response.get(CsatSurveyResponse.ACCOUNT_ID))
            .put("message_id", response.get(CsatSurveyResponse.MESSAGE_ID));
    json.set("contact", ContactView.json(call.installation(), contact));
    json.put("conversation_id", conversation.get(Conversation.DISPLAY_ID));
    User agent = call.table(User.ENTITY).find(response.get(CsatSurveyResponse.ASSIGNED_AGENT_ID));
    if (agent != null) {
      json.set("assigned_agent", AgentView.json(call.installation(), agent, call.account()));
    }
    return json.put("created_at", WireTimes.epoch(response.createdAt()));
  }
}
