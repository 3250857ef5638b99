package ai.inquirly.sdk.testing.server.operations.open;

import ai.inquirly.sdk.testing.server.domain.csat.Surveys;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import ai.inquirly.sdk.testing.server.error.Refusal;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.render.FileUrls;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.render.WireTimes;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.CsatSurveyResponse;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Message;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Surveys: the page, which is the same for all, and the data behind it. */
public final class CsatOperations implements Operations {
  private static final String PATH = "/csat_survey/{conversation_uuid}";

  @Override
  public void register(Routes routes) {
    routes.page("GET", "/survey/responses/{conversation_uuid}", this::page).servesHtml();
    routes.open("GET", PATH, this::get);
    routes.openUpdate(PATH, this::answer);
  }

  private Answer page(Call call) {
    return Answer.text(
        200,
        "text/html; charset=utf-8",
        """
        <!DOCTYPE html>
        <html><head><title>Survey</title></head><body><div id="app"></div></body></html>
        """);
  }

  private Answer get(Call call) {
    return Answer.json(json(call, find(call)));
  }

  private Answer answer(Call call) {
    Message message = find(call);
    Surveys surveys = new Surveys(call.installation());
    if (surveys.isClosed(message)) {
      throw Refusal.unprocessable("You cannot update the CSAT survey after 14 days");
    }
    ObjectNode root = call.params().object("message");
    if (root == null) {
      throw new InternalFailure("no message in the request");
    }
    ObjectNode before = json(call, message);
    surveys.submit(message, root.get("submitted_values"));
    return Answer.json(before);
  }

  private static Message find(Call call) {
    Conversation conversation =
        call.table(Conversation.ENTITY).first(Conversation.UUID, call.path("conversation_uuid"));
    if (conversation == null) {
      throw new RecordNotFound();
    }
    return Message.of(call.installation(), conversation).stream()
        .filter(m -> "input_csat".equals(m.get(Message.CONTENT_TYPE)))
        .findFirst()
        .orElseThrow(RecordNotFound::new);
  }

  private static ObjectNode json(Call call, Message message) {
    Conversation conversation = message.conversation(call.installation());
    Inbox inbox = conversation.inbox(call.installation());
    Account account = conversation.account(call.installation());
    CsatSurveyResponse response =
        call.table(CsatSurveyResponse.ENTITY).first(CsatSurveyResponse.MESSAGE_ID, message.id());
    return Json.object()
        .put("id", message.id())
        .<ObjectNode>set(
            "csat_survey_response", response == null ? null : RecordView.json(response))
        .put("inbox_avatar_url", FileUrls.avatar(call.installation(), inbox.get(Inbox.AVATAR_ID)))
        .put("inbox_name", inbox.get(Inbox.NAME))
        .put("locale", account.get(Account.LOCALE))
        .put("conversation_id", conversation.id())
        .put("created_at", WireTimes.iso(message.createdAt()));
  }
}
