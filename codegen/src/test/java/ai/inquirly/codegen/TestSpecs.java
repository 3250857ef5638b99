package ai.inquirly.codegen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.nio.file.Path;

/** The real spec, and little ones for single rules. */
final class TestSpecs {
  /** The folder with the real spec. */
  static final Path FOLDER = Path.of("..", "openapi");

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Spec REAL = new Spec(SpecBundler.bundle(FOLDER.resolve("inquirly.yaml")));

  private TestSpecs() {}

  static Spec real() {
    return REAL;
  }

  static JsonNode yaml(String yaml) {
    try {
      return YAML.readTree(yaml);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(yaml, e);
    }
  }

  /** A spec with nothing but these schemas. */
  static Spec ofSchemas(String schemas) {
    return new Spec(yaml("components:\n  schemas:\n" + schemas.indent(4)));
  }

  /** A spec with {@code ThingsApi} and this one operation under {@code path}. */
  static Spec ofOperation(String path, String method, String operation, String schemas) {
    return new Spec(
        yaml(
            "tags: [{name: Things, x-resource: Thing, description: Things.}]\n"
                + "paths:\n  '"
                + path
                + "':\n    "
                + method
                + ":\n"
                + operation.indent(6)
                + "components:\n  schemas:\n"
                + (schemas.isEmpty() ? "    None: {type: string}\n" : schemas.indent(4))));
  }

  /** The one operation of a little spec. */
  static ApiOperation only(Spec spec) {
    return spec.operations().values().iterator().next();
  }
}
