package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A path parameter, an argument of its own in Java.
 *
 * @param wire its name in the path
 * @param doc what it is
 */
record PathParameter(String wire, String type, String java, String doc) {
  /** Those of an operation, in the order of its path. */
  static List<PathParameter> of(ApiOperation operation, Spec spec) {
    List<PathParameter> parameters =
        operation.parametersIn("path").stream().map(p -> of(p, spec)).toList();
    List<String> inPath =
        Stream.of(operation.path().split("/"))
            .filter(segment -> segment.startsWith("{"))
            .map(segment -> segment.substring(1, segment.length() - 1))
            .toList();
    List<String> described = parameters.stream().map(PathParameter::wire).toList();
    if (!described.equals(inPath)) {
      throw new SpecException(
          operation.id() + " describes the path parameters " + described + ", not " + inPath);
    }
    return parameters;
  }

  private static PathParameter of(JsonNode parameter, Spec spec) {
    String wire = parameter.path("name").textValue();
    JavaType type = JavaType.of(parameter.path("schema"), spec);
    String java = JavaNames.variable(parameter.path("x-java-name").asText(wire));
    if (java.equals("request")) {
      throw new SpecException("the path parameter `" + wire + "` is called like the request");
    }
    return new PathParameter(
        wire, type.primitive(), java, parameter.path("description").asText().strip());
  }

  /** The path parameters as Java declares them. */
  static String declarations(List<PathParameter> parameters) {
    return String.join(", ", parameters.stream().map(p -> p.type() + " " + p.java()).toList());
  }

  /** The types of the path parameters, and of what else there is, as Javadoc names a method. */
  static String types(List<PathParameter> parameters, String... more) {
    return Stream.concat(parameters.stream().map(PathParameter::type), Stream.of(more))
        .collect(Collectors.joining(", "));
  }

  /** The path parameters as arguments. */
  static String arguments(List<PathParameter> parameters) {
    return String.join(", ", parameters.stream().map(PathParameter::java).toList());
  }
}
