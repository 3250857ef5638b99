package ai.inquirly.sdk.testing.server.operations.contacts;

import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.render.AgentView;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.WireTimes;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.Note;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;

/** Notes about contacts; not documented. */
public final class NotesOperations implements Operations {
  private static final String LIST = "/contacts/{contact_id}/notes";
  private static final String ONE = LIST + "/{id}";

  @Override
  public void register(Routes routes) {
    routes.account("GET", LIST, Access.USER, this::list);
    routes.account("POST", LIST, Access.USER, this::create);
    routes.account("GET", ONE, Access.USER, this::get);
    routes.accountUpdate(ONE, Access.USER, this::update);
    routes.account("DELETE", ONE, Access.USER, this::delete);
  }

  private Answer list(Call call) {
    var notes =
        call.table(Note.ENTITY).stream(Note.CONTACT_ID, contact(call).id())
            .sorted(Comparator.comparing(Note::createdAt).reversed())
            .toList();
    return Answer.json(Json.array(notes, note -> json(call, note)));
  }

  private Answer create(Call call) {
    Note note = new Note();
    note.set(Note.ACCOUNT_ID, call.account().id());
    note.set(Note.CONTACT_ID, contact(call).id());
    note.set(Note.USER_ID, call.user().id());
    assign(call, note);
    return Answer.json(json(call, call.table(Note.ENTITY).insert(note)));
  }

  private Answer get(Call call) {
    return Answer.json(json(call, find(call)));
  }

  private Answer update(Call call) {
    Note note = find(call);
    assign(call, note);
    call.table(Note.ENTITY).save(note);
    return Answer.json(json(call, note));
  }

  private Answer delete(Call call) {
    call.table(Note.ENTITY).delete(find(call));
    return Answer.empty();
  }

  private static void assign(Call call, Note note) {
    call.root("note", Note.ENTITY).assignTo(note, Note.CONTENT);
    new ValidationErrors().requireText("content", note.get(Note.CONTENT)).check();
  }

  private static Contact contact(Call call) {
    return call.find(Contact.ENTITY, "contact_id", Contact.ACCOUNT_ID);
  }

  private static Note find(Call call) {
    Contact contact = contact(call);
    Note note = call.table(Note.ENTITY).get(call.id("id"));
    if (!note.refersTo(Note.CONTACT_ID, contact)) {
      throw new RecordNotFound();
    }
    return note;
  }

  private static ObjectNode json(Call call, Note note) {
    ObjectNode json =
        Json.object()
            .put("id", note.id())
            .put("content", note.get(Note.CONTENT))
            .putNull("account_id")
            .putNull("contact_id");
    User author = call.table(User.ENTITY).find(note.get(Note.USER_ID));
    if (author != null) {
      json.set("user", AgentView.json(call.installation(), author, call.account()));
    }
    return json.put("created_at", WireTimes.epoch(note.createdAt()))
        .put("updated_at", WireTimes.epoch(note.updatedAt()));
  }
}
