package ai.inquirly.sdk.testing.server.operations.contacts;

import ai.inquirly.sdk.testing.server.domain.contacts.Contacts;
import ai.inquirly.sdk.testing.server.domain.labels.LabelNames;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Contact;

/** Labels of contacts: the whole set is read and replaced. */
public final class ContactLabelsOperations implements Operations {
  private static final String PATH = "/contacts/{id}/labels";

  @Override
  public void register(Routes routes) {
    routes.account("GET", PATH, Access.USER, this::list);
    routes.account("POST", PATH, Access.USER, this::replace);
  }

  private Answer list(Call call) {
    return labels(find(call));
  }

  private Answer replace(Call call) {
    Contact contact = find(call);
    contact.set(Contact.LABEL_LIST, LabelNames.given(call.params().get("labels")));
    new Contacts(call.installation()).save(contact, Params.none());
    return labels(contact);
  }

  private static Contact find(Call call) {
    return call.find(Contact.ENTITY, "id", Contact.ACCOUNT_ID);
  }

  private static Answer labels(Contact contact) {
    return Answer.json(Json.object("payload", Json.texts(contact.get(Contact.LABEL_LIST))));
  }
}
