package ai.inquirly.sdk.testing.server.domain.inboxes;

import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.state.Channel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** The form that visitors of a website fill in before they chat. */
final class PreChatForm {
  private static final String NAME = "pre_chat_form_options";
  private static final String FIELDS = "pre_chat_fields";
  private static final Set<String> OPTIONS = Set.of("pre_chat_message", "require_email");
  private static final Set<String> FIELD_OPTIONS =
      Set.of(
          "field_type",
          "label",
          "placeholder",
          "name",
          "enabled",
          "type",
          "required",
          "locale",
          "regex_pattern",
          "regex_cue");

  private PreChatForm() {}

  /** The same values with a form that has only what a form may have. */
  static Params filtered(Params sent) {
    ObjectNode form = sent.object(NAME);
    if (form == null) {
      return sent;
    }
    ObjectNode known = scalars(form, OPTIONS);
    if (form.get(FIELDS) instanceof ArrayNode fields) {
      ArrayNode knownFields = known.putArray(FIELDS);
      for (JsonNode field : fields) {
        if (field.isObject()) {
          knownFields.add(field(field));
        }
      }
    }
    return new Params(Json.merged(sent.all(), Json.object(NAME, known)));
  }

  /** A form without fields is replaced by the usual one. */
  static void complete(Channel channel) {
    if (Channels.value(channel, NAME).path(FIELDS).isEmpty()) {
      channel.set(
          Channel.SETTINGS, Json.merged(channel.get(Channel.SETTINGS), Json.object(NAME, usual())));
    }
  }

  private static ObjectNode usual() {
    ObjectNode form = Json.object().put("pre_chat_message", "Share your queries or comments here.");
    form.putArray(FIELDS)
        .add(usualField("Email Id", "emailAddress", "email", true))
        .add(usualField("Full name", "fullName", "text", false))
        .add(usualField("Phone number", "phoneNumber", "text", false));
    return form;
  }

  private static ObjectNode usualField(String label, String name, String type, boolean required) {
    return Json.object()
        .put("field_type", "standard")
        .put("label", label)
        .put("name", name)
        .put("type", type)
        .put("required", required)
        .put("enabled", false);
  }

  private static ObjectNode field(JsonNode sent) {
    ObjectNode field = scalars(sent, FIELD_OPTIONS);
    if (sent.path("values").isArray()) {
      field.set("values", sent.get("values"));
    }
    return field;
  }

  private static ObjectNode scalars(JsonNode sent, Set<String> names) {
    ObjectNode known = Json.object();
    sent.properties()
        .forEach(
            value -> {
              if (names.contains(value.getKey()) && !value.getValue().isContainerNode()) {
                known.set(value.getKey(), value.getValue());
              }
            });
    return known;
  }
}
