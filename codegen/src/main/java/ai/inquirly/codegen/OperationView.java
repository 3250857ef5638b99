package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One operation as the templates of API and request classes see it. */
final class OperationView {
  /** A path parameter. */
  record PathParameter(String type, String java) {}

  private static final int LINE_LENGTH = 100;

  final String id;
  final String constant;
  final String httpMethod;
  final String path;
  final String method;
  final ResultView result;
  final String request;
  final boolean hasRequest;
  final boolean allOptional;
  final String doc;
  final String declaredPath;
  final String pathArguments;
  final String leadingPath;
  final String leadingArguments;
  final String requestsClass;
  final List<String> settings = new ArrayList<>();
  final String returnType;
  final String withRequest;
  final String withLambda;
  final String withNothing;

  OperationView(Spec.Operation operation, Spec spec, String requestsClass, String requestName) {
    this.requestsClass = requestsClass;
    id = operation.id();
    constant = JavaNames.endpointConstant(operation.javaMethod());
    httpMethod = operation.method();
    path = operation.path();
    method = operation.javaMethod();
    result = new ResultView(operation, spec);
    returnType = result.none ? "void" : result.type;
    RequestShape shape = RequestShape.of(operation, spec);
    hasRequest = !shape.isEmpty();
    allOptional = hasRequest && shape.allOptional();
    request = requestName;
    List<PathParameter> parameters =
        operation.parametersIn("path").stream().map(p -> pathParameter(p, spec)).toList();
    declaredPath =
        String.join(", ", parameters.stream().map(p -> p.type() + " " + p.java()).toList());
    pathArguments = String.join(", ", parameters.stream().map(PathParameter::java).toList());
    leadingPath = declaredPath.isEmpty() ? "" : declaredPath + ", ";
    leadingArguments = pathArguments.isEmpty() ? "" : pathArguments + ", ";
    withRequest = method(leadingPath + request + " request", leadingArguments + "request");
    withLambda = method(leadingPath + "Consumer<" + request + ".Builder> request", leadingArguments + "request");
    withNothing = method(declaredPath, pathArguments);
    addSettings(operation.node());
    List<String> text = text(operation);
    doc = Javadoc.comment("  ", withTags(text, operation));
  }

  /** A whole method of the API class; wrapped here, so that none is longer than five lines. */
  private String method(String parameters, String arguments) {
    String signature = "  public " + returnType + " " + method + "(" + parameters + ") {";
    String call =
        "    " + (result.none ? "" : "return ") + "body(" + requestsClass + "." + method + "(" + arguments + "));";
    return wrapped(signature) + "\n" + wrapped(call) + "\n  }";
  }

  private static String wrapped(String line) {
    if (line.length() <= LINE_LENGTH) {
      return line;
    }
    int end = line.lastIndexOf(", ", LINE_LENGTH - 1);
    String indent = line.substring(0, line.length() - line.stripLeading().length()) + "    ";
    return line.substring(0, end + 1) + "\n" + wrapped(indent + line.substring(end + 2));
  }

  private static PathParameter pathParameter(JsonNode parameter, Spec spec) {
    String name = parameter.path("x-java-name").asText(parameter.path("name").textValue());
    return new PathParameter(
        JavaType.of(parameter.path("schema"), spec).primitive(), JavaNames.lowerCamel(name));
  }

  private void addSettings(JsonNode node) {
    List<String> kinds = new ArrayList<>();
    for (JsonNode alternative : node.path("security")) {
      kinds.add(kind(alternative.fieldNames().next()));
    }
    if (!kinds.isEmpty()) {
      settings.add(".accepts(" + String.join(", ", kinds) + ")");
    }
    if (node.path("x-role").asText().equals("administrator")) {
      settings.add(".administratorOnly()");
    }
    JsonNode repeat = node.path("x-repeat");
    switch (repeat.path("policy").asText()) {
      case "always" -> settings.add(".repeat(Repeat.ALWAYS)");
      case "never" -> settings.add(".repeat(Repeat.NEVER)");
      case "when" ->
          settings.add(".repeat(Repeat.when(\"" + repeat.path("parameter").asText() + "\"))");
      default -> {}
    }
    for (Map.Entry<String, JsonNode> fixed : node.path("x-fixed-query").properties()) {
      settings.add(
          ".fixedQuery(\"" + fixed.getKey() + "\", \"" + fixed.getValue().asText() + "\")");
    }
  }

  private static String kind(String scheme) {
    return switch (scheme) {
      case "userToken" -> "CredentialKind.USER";
      case "agentBotToken" -> "CredentialKind.AGENT_BOT";
      case "platformAppToken" -> "CredentialKind.PLATFORM_APP";
      default -> throw new IllegalStateException("unknown security scheme " + scheme);
    };
  }

  private static List<String> text(Spec.Operation operation) {
    List<String> text = new ArrayList<>();
    String summary = operation.node().path("summary").asText().strip();
    text.add(summary.endsWith(".") ? summary : summary + ".");
    text.addAll(Javadoc.paragraphs(operation.node().path("description").asText()));
    text.add(credentials(operation.node()) + limit(operation.node()));
    return text;
  }

  private static String credentials(JsonNode node) {
    List<String> names = new ArrayList<>();
    for (JsonNode alternative : node.path("security")) {
      names.add(
          alternative.fieldNames().next().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT));
    }
    String role =
        node.path("x-role").asText("").equals("administrator") ? " of an administrator" : "";
    return names.isEmpty()
        ? "Needs no token."
        : "Accepts: " + String.join(", ", names) + role + ".";
  }

  private static String limit(JsonNode node) {
    return node.path("x-paging").has("limit")
        ? " At most "
            + node.at("/x-paging/limit").asText()
            + " rows come, without a sign that there are more."
        : "";
  }

  private List<String> withTags(List<String> text, Spec.Operation operation) {
    List<String> all = new ArrayList<>(text);
    for (JsonNode parameter : operation.parametersIn("path")) {
      String name =
          JavaNames.lowerCamel(
              parameter.path("x-java-name").asText(parameter.path("name").textValue()));
      all.add("@param " + name + " " + parameter.path("description").asText().strip());
    }
    if (hasRequest) {
      all.add("@param request everything else");
    }
    return all;
  }
}
