package ai.inquirly.sdk.testing.server.render;

import ai.inquirly.sdk.testing.server.params.Paging;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.Installation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A page of contacts with its meta: list, search and filter. */
public final class ContactListView {
  /** How many contacts a page has. */
  public static final int PAGE_SIZE = 15;

  private ContactListView() {}

  /**
   * A page of contacts.
   *
   * @param sorted all contacts found, in order
   * @param params the request's values, with page and include_contact_inboxes
   */
  public static ObjectNode json(Installation installation, List<Contact> sorted, Params params) {
    Paging paging = Paging.of(params, PAGE_SIZE);
    ObjectNode json = Json.object("meta", meta(sorted.size(), paging));
    return json.set(
        "payload",
        Json.array(paging.of(sorted), contact -> contact(installation, contact, params)));
  }

  /** The meta of a list, whose count may be null. */
  public static ObjectNode meta(Integer count, Paging paging) {
    return Json.object().put("count", count).set("current_page", paging.echo());
  }

  /** A contact, with its inboxes unless the request says otherwise. */
  public static ObjectNode contact(Installation installation, Contact contact, Params params) {
    return withInboxes(params)
        ? ContactView.withInboxes(installation, contact)
        : ContactView.json(installation, contact);
  }

  /** Only the text true leaves them in, once anything is said; a JSON true is no text. */
  private static boolean withInboxes(Params params) {
    JsonNode include = params.get("include_contact_inboxes");
    return !params.isPresent("include_contact_inboxes")
        || include.isTextual() && include.textValue().equals("true");
  }
}
