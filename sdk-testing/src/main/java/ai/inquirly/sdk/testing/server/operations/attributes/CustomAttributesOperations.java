package ai.inquirly.sdk.testing.server.operations.attributes;

import ai.inquirly.sdk.testing.server.domain.inboxes.PreChatFields;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.CustomAttributeDefinition;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;

/** Custom attribute definitions, which any member of an account may change. */
public final class CustomAttributesOperations implements Operations {
  private static final String PATH = "/custom_attribute_definitions";
  private static final List<String> MODELS = List.of("conversation_attribute", "contact_attribute");

  @Override
  public void register(Routes routes) {
    routes.account("GET", PATH, Access.USER, this::list);
    routes.account("POST", PATH, Access.USER, this::create);
    routes.account("GET", PATH + "/{id}", Access.USER, this::get);
    routes.accountUpdate(PATH + "/{id}", Access.USER, this::update);
    routes.account("DELETE", PATH + "/{id}", Access.USER, this::delete);
  }

  private Answer list(Call call) {
    String asked = call.params().text("attribute_model");
    var definitions =
        call
            .table(CustomAttributeDefinition.ENTITY)
            .where(CustomAttributeDefinition.ACCOUNT_ID, call.account().id())
            .stream()
            .filter(d -> asked == null || asked.isBlank() || isOf(d, asked))
            .sorted(Comparator.comparing(CustomAttributeDefinition::position))
            .toList();
    return Answer.json(Json.array(definitions, CustomAttributesOperations::json));
  }

  private Answer create(Call call) {
    CustomAttributeDefinition definition = new CustomAttributeDefinition();
    definition.set(CustomAttributeDefinition.ACCOUNT_ID, call.account().id());
    definition.set(
        CustomAttributeDefinition.ATTRIBUTE_VALUES, JsonNodeFactory.instance.arrayNode());
    assign(call, definition);
    if (definition.get(CustomAttributeDefinition.ATTRIBUTE_MODEL) == null) {
      throw new InternalFailure("the check for built-in keys needs a model");
    }
    new AttributeRules(call.installation()).check(definition);
    call.table(CustomAttributeDefinition.ENTITY).insert(definition);
    return Answer.json(json(definition));
  }

  private Answer get(Call call) {
    return Answer.json(json(find(call)));
  }

  private Answer update(Call call) {
    CustomAttributeDefinition definition = find(call);
    assign(call, definition);
    new AttributeRules(call.installation()).check(definition);
    call.table(CustomAttributeDefinition.ENTITY).save(definition);
    new PreChatFields(call.installation(), definition).refreshLater();
    return Answer.json(json(definition));
  }

  private Answer delete(Call call) {
    CustomAttributeDefinition definition = find(call);
    call.table(CustomAttributeDefinition.ENTITY).delete(definition);
    new PreChatFields(call.installation(), definition).removeLater();
    return Answer.noContent();
  }

  private static void assign(Call call, CustomAttributeDefinition definition) {
    Params sent = call.root("custom_attribute_definition", CustomAttributeDefinition.ENTITY);
    sent.assignTo(
        definition,
        CustomAttributeDefinition.ATTRIBUTE_DISPLAY_NAME,
        CustomAttributeDefinition.ATTRIBUTE_DESCRIPTION,
        CustomAttributeDefinition.ATTRIBUTE_DISPLAY_TYPE,
        CustomAttributeDefinition.ATTRIBUTE_KEY,
        CustomAttributeDefinition.ATTRIBUTE_MODEL,
        CustomAttributeDefinition.REGEX_PATTERN,
        CustomAttributeDefinition.REGEX_CUE);
    ArrayNode values = sent.array("attribute_values");
    if (values != null && isOfScalars(values)) {
      definition.set(CustomAttributeDefinition.ATTRIBUTE_VALUES, values);
    }
  }

  /** A list with anything but scalars is dropped as a whole. */
  private static boolean isOfScalars(ArrayNode values) {
    for (JsonNode value : values) {
      if (value.isContainerNode()) {
        return false;
      }
    }
    return true;
  }

  /** The model may be asked for by its name or by its number; other texts find nothing. */
  private static boolean isOf(CustomAttributeDefinition definition, String asked) {
    String model = definition.get(CustomAttributeDefinition.ATTRIBUTE_MODEL);
    boolean number = asked.matches("(?s)\\s*[+-]?\\d.*");
    return asked.equals(model) || number && Cast.leadingInteger(asked) == MODELS.indexOf(model);
  }

  private static CustomAttributeDefinition find(Call call) {
    return call.find(CustomAttributeDefinition.ENTITY, "id", CustomAttributeDefinition.ACCOUNT_ID);
  }

  private static ObjectNode json(CustomAttributeDefinition definition) {
    ObjectNode json = RecordView.json(definition);
    json.remove("account_id");
    return json;
  }
}
