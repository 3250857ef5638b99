package ai.inquirly.sdk.testing.server.operations.open;

import ai.inquirly.sdk.testing.server.domain.conversations.Messages;
import ai.inquirly.sdk.testing.server.domain.csat.Surveys;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import ai.inquirly.sdk.testing.server.error.Refusal;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.http.UploadedFile;
import ai.inquirly.sdk.testing.server.operations.messages.MessageWindow;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.MessageView;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Message;
import java.util.List;

/** Messages of the public plane: what the contact writes, reads and answers. */
public final class PublicMessagesOperations implements Operations {
  private static final String LIST =
      "/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}"
          + "/messages";
  private static final int PAGE_SIZE = 20;

  @Override
  public void register(Routes routes) {
    routes.open("GET", LIST, this::list);
    routes.open("POST", LIST, this::create);
    routes.openUpdate(LIST + "/{message_id}", this::answer);
  }

  private Answer list(Call call) {
    Conversation conversation = Visit.of(call).conversation();
    Params params = call.params();
    boolean before = params.isPresent("before");
    List<Message> newest =
        new MessageWindow(
                Message.of(call.installation(), conversation), PublicConversationView::isShown)
            .lastBefore(
                before ? MessageWindow.cursor(params, "before") : Long.MAX_VALUE, PAGE_SIZE);
    return Answer.json(Json.array(newest, m -> MessageView.open(call.installation(), m)));
  }

  private Answer create(Call call) {
    Visit visit = Visit.of(call);
    Conversation conversation = visit.conversation();
    Message draft = new Message();
    draft.sender(visit.contact());
    call.params().assignTo(draft, Message.CONTENT);
    Message message =
        new Messages(call.installation()).create(conversation, draft, files(call.params()));
    return Answer.json(MessageView.open(call.installation(), message));
  }

  private Answer answer(Call call) {
    Conversation conversation = Visit.of(call).conversation();
    Message message = call.table(Message.ENTITY).get(call.id("message_id"));
    if (!message.refersTo(Message.CONVERSATION_ID, conversation)) {
      throw new RecordNotFound();
    }
    Surveys surveys = new Surveys(call.installation());
    if (surveys.isClosed(message)) {
      throw Refusal.unprocessable("You cannot update the CSAT survey after 14 days");
    }
    surveys.submit(message, call.params().get("submitted_values"));
    return Answer.json(MessageView.open(call.installation(), message));
  }

  private static List<UploadedFile> files(Params params) {
    if (!params.isPresent("attachments")) {
      return List.of();
    }
    List<UploadedFile> files = params.files("attachments");
    if (params.array("attachments") == null || files.size() < params.array("attachments").size()) {
      throw new InternalFailure("attachments are no list of files");
    }
    return files;
  }
}
