package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an endpoint constant says beside method, path and result: calls of its builder. */
final class EndpointSettings {
  final List<String> calls = new ArrayList<>();
  final Set<String> imports = new TreeSet<>();

  EndpointSettings(ApiOperation operation, Spec spec) {
    addCredentials(operation);
    if (operation.node().has("x-repeat")) {
      calls.add(".repeat(" + repeat(operation) + ")");
      imports.add("ai.inquirly.sdk.core.Repeat");
    }
    for (Map.Entry<String, JsonNode> fixed : operation.node().path("x-fixed-query").properties()) {
      calls.add(
          ".fixedQuery(" + arguments(List.of(fixed.getKey(), fixed.getValue().asText())) + ")");
    }
    List<String> json = jsonInForms(operation, spec);
    if (!json.isEmpty()) {
      calls.add(".jsonInForms(" + arguments(json) + ")");
    }
  }

  private void addCredentials(ApiOperation operation) {
    if (!operation.credentials().isEmpty()) {
      calls.add(
          operation.credentials().stream()
              .map(EndpointSettings::kind)
              .collect(Collectors.joining(", ", ".accepts(", ")")));
      imports.add("ai.inquirly.sdk.core.CredentialKind");
    }
    if (operation.administratorOnly()) {
      calls.add(".administratorOnly()");
    }
  }

  private static String kind(String scheme) {
    return switch (scheme) {
      case "userToken" -> "CredentialKind.USER";
      case "agentBotToken" -> "CredentialKind.AGENT_BOT";
      case "platformAppToken" -> "CredentialKind.PLATFORM_APP";
      default -> throw new SpecException("no security scheme is called " + scheme);
    };
  }

  private static String repeat(ApiOperation operation) {
    return switch (operation.repeat()) {
      case "always" -> "Repeat.ALWAYS";
      case "never" -> "Repeat.NEVER";
      case "when" -> {
        String parameter = operation.node().at("/x-repeat/parameter").asText();
        yield "Repeat.when(" + JavaCode.quoted(parameter) + ")";
      }
      default ->
          throw new SpecException(operation.id() + ": no x-repeat policy " + operation.repeat());
    };
  }

  /** Fields that the server reads from a form as JSON text, if there can be a form at all. */
  private static List<String> jsonInForms(ApiOperation operation, Spec spec) {
    if (operation.bodies().size() < 2) {
      return List.of();
    }
    List<String> paths = new ArrayList<>();
    addJsonInForms("", operation.jsonBody(), spec, paths);
    return paths;
  }

  private static void addJsonInForms(String path, JsonNode schema, Spec spec, List<String> paths) {
    spec.properties(schema)
        .forEach(
            (name, field) -> {
              if (field.path("x-multipart").asText().equals("json")) {
                paths.add(path + name);
              } else if (spec.resolved(field).path("type").asText().equals("object")) {
                addJsonInForms(path + name + ".", field, spec, paths);
              }
            });
  }

  private static String arguments(List<String> texts) {
    return texts.stream().map(JavaCode::quoted).collect(Collectors.joining(", "));
  }
}
