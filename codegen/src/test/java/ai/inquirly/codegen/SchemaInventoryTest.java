package ai.inquirly.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaInventoryTest {
  private static final Path EXAMPLES = TestSpecs.FOLDER.resolve("examples");

  private final Spec spec = TestSpecs.real();

  @Test
  void everySchemaIsReachedFromAnOperationOrAWebhookOrSaysWhyNot() {
    Set<String> reached = new HashSet<>();
    for (ApiOperation operation : spec.operations().values()) {
      collect(operation.node(), reached);
      operation.parameters().forEach(parameter -> collect(parameter, reached));
    }
    namesOf(Spec::isWebhookPart).forEach(name -> collectSchema(name, reached));
    Set<String> excused = namesOf(schema -> schema.has("x-unreferenced"));
    Set<String> unreached = new TreeSet<>(spec.schemas().keySet());
    unreached.removeAll(reached);

    assertThat(unreached).containsExactlyInAnyOrderElementsOf(excused);
  }

  private Set<String> namesOf(Predicate<JsonNode> test) {
    Set<String> names = new TreeSet<>(spec.schemas().keySet());
    names.removeIf(name -> !test.test(spec.schema(name)));
    return names;
  }

  @Test
  void everySchemaHasADescriptionAndSoHasEveryProperty() {
    Set<String> silent = new TreeSet<>();
    spec.schemas()
        .forEach(
            (name, schema) -> {
              describe(name, schema, silent);
              spec.properties(schema)
                  .forEach((key, property) -> describe(name + "." + key, property, silent));
            });

    assertThat(silent).isEmpty();
  }

  @Test
  void everyExampleFileIsUsed() throws IOException {
    Set<String> used =
        spec.operations().keySet().stream().map(id -> id + ".yaml").collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> !name.startsWith("webhooks."))
          .isSubsetOf(used);
    }
  }

  @Test
  void everyWebhookExampleFitsTheSchemaInItsName() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(EXAMPLES)) {
      files = all.filter(f -> f.getFileName().toString().startsWith("webhooks.")).toList();
    }

    assertThat(files).hasSize(7);
    for (Path file : files) {
      String schema = file.getFileName().toString().split("\\.")[1];
      for (Map.Entry<String, JsonNode> example : new YamlFiles().read(file).properties()) {
        assertThat(ExampleCheck.faults(example.getValue().path("value"), spec.schema(schema), spec))
            .as(schema + " " + example.getKey())
            .isEmpty();
      }
    }
  }

  private void describe(String where, JsonNode schema, Set<String> silent) {
    boolean needed = !schema.path("x-flatten").asBoolean();
    if (needed && spec.resolved(schema).path("description").asText().isBlank()) {
      silent.add(where);
    }
  }

  private void collectSchema(String name, Set<String> names) {
    if (names.add(name)) {
      collect(spec.schema(name), names);
    }
  }

  private void collect(JsonNode node, Set<String> names) {
    if (node.path("$ref").isTextual()) {
      collectSchema(Spec.reference(node), names);
    }
    if (node.path("x-also-schema").isTextual()) {
      collectSchema(Spec.schemaName(node.get("x-also-schema").textValue()), names);
    }
    if (node.path("x-enum-of").isTextual()) {
      collectSchema(node.get("x-enum-of").textValue(), names);
    }
    node.forEach(child -> collect(child, names));
  }
}
