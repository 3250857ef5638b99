package ai.inquirly.sdk.testing.server.domain.inboxes;

import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.state.Channel;
import ai.inquirly.sdk.testing.server.state.ChannelType;
import ai.inquirly.sdk.testing.server.state.CustomAttributeDefinition;
import ai.inquirly.sdk.testing.server.state.Installation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The fields of websites' forms that stand for a custom attribute: they follow its definition. */
public final class PreChatFields {
  private static final String FORM = "pre_chat_form_options";
  private static final String FIELDS = "pre_chat_fields";

  private final Installation installation;
  private final CustomAttributeDefinition definition;

  /** The fields of this attribute in all forms of its account. */
  public PreChatFields(Installation installation, CustomAttributeDefinition definition) {
    this.installation = installation;
    this.definition = definition;
  }

  /** Gives the fields the attribute's name, values and rule, after the answer. */
  public void refreshLater() {
    installation.jobs().afterAnswer(() -> change(field -> Json.merged(field, described())));
  }

  /** Takes the fields out of the forms, after the answer. */
  public void removeLater() {
    installation.jobs().afterAnswer(() -> change(field -> null));
  }

  private void change(UnaryOperator<JsonNode> change) {
    installation.table(Channel.ENTITY).stream(
            Channel.ACCOUNT_ID, definition.get(CustomAttributeDefinition.ACCOUNT_ID))
        .filter(channel -> ChannelType.WEB_WIDGET.equals(channel.get(Channel.TYPE)))
        .forEach(channel -> change(channel, change));
  }

  private void change(Channel channel, UnaryOperator<JsonNode> change) {
    JsonNode form = Channels.value(channel, FORM);
    String key = definition.get(CustomAttributeDefinition.ATTRIBUTE_KEY);
    ArrayNode fields = JsonNodeFactory.instance.arrayNode();
    for (JsonNode field : form.path(FIELDS)) {
      boolean meant = Objects.equals(field.path("name").asText(), key);
      JsonNode changed = meant ? change.apply(field) : field;
      if (changed != null) {
        fields.add(changed);
      }
    }
    ObjectNode newForm = Json.merged(form, Json.object(FIELDS, fields));
    channel.set(
        Channel.SETTINGS, Json.merged(channel.get(Channel.SETTINGS), Json.object(FORM, newForm)));
    installation.table(Channel.ENTITY).save(channel);
  }

  private ObjectNode described() {
    String name = definition.get(CustomAttributeDefinition.ATTRIBUTE_DISPLAY_NAME);
    ObjectNode described = Json.object().put("label", name).put("placeholder", name);
    described.set(
        "values", RecordView.value(definition.get(CustomAttributeDefinition.ATTRIBUTE_VALUES)));
    return described
        .put("regex_pattern", definition.get(CustomAttributeDefinition.REGEX_PATTERN))
        .put("regex_cue", definition.get(CustomAttributeDefinition.REGEX_CUE));
  }
}
