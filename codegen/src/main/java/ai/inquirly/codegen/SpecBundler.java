package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Joins the files of the spec into one: references to schema files become references to {@code
 * components/schemas}, all others are replaced by what they refer to. Every schema file is in the
 * bundle, referred to or not.
 */
public final class SpecBundler {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final YamlFiles files = new YamlFiles();
  private final Path schemaFolder;

  private SpecBundler(Path root) {
    schemaFolder = root.toAbsolutePath().normalize().getParent().resolve("schemas");
  }

  /** Arguments: the root file, the bundle to write. */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    YamlFiles.write(Path.of(args[1]), bundle(root));
  }

  /** The whole spec in one tree. */
  public static JsonNode bundle(Path root) {
    return new SpecBundler(root).bundleAll(root.toAbsolutePath().normalize());
  }

  private JsonNode bundleAll(Path root) {
    ObjectNode bundle = (ObjectNode) inline(files.read(root), root);
    ObjectNode schemas = bundle.withObject("/components").putObject("schemas");
    try (Stream<Path> found = Files.walk(schemaFolder)) {
      List<Path> sorted = found.filter(p -> p.toString().endsWith(".yaml")).sorted().toList();
      sorted.forEach(file -> addSchema(schemas, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bundle;
  }

  private void addSchema(ObjectNode schemas, Path file) {
    String name = schemaName(file);
    if (schemas.has(name)) {
      throw new SpecException("two schema files are named " + name + ".yaml");
    }
    ObjectNode schema = (ObjectNode) inline(files.read(file), file);
    Path folder = schemaFolder.relativize(file).getParent();
    if (folder != null) {
      schema.put(Spec.FOLDER, folder.toString());
    }
    schemas.set(name, schema);
  }

  private JsonNode inline(JsonNode node, Path file) {
    if (node.isArray()) {
      ArrayNode copy = NODES.arrayNode();
      node.forEach(element -> copy.add(inline(element, file)));
      return copy;
    }
    if (!node.isObject()) {
      return node;
    }
    if (node.path("$ref").isTextual()) {
      return reference(node, file);
    }
    ObjectNode copy = NODES.objectNode();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      copy.set(field.getKey(), inline(field.getValue(), file));
    }
    return copy;
  }

  private JsonNode reference(JsonNode node, Path file) {
    String[] parts = node.get("$ref").textValue().split("#", 2);
    Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
    if (!target.startsWith(schemaFolder)) {
      return inlined(node, file, target, parts.length > 1 ? parts[1] : "");
    }
    if (parts.length > 1) {
      throw new SpecException(file.getFileName() + " refers into a schema: " + node.get("$ref"));
    }
    files.read(target);
    ObjectNode reference =
        NODES.objectNode().put("$ref", "#/components/schemas/" + schemaName(target));
    return node.size() == 1 ? reference : withSiblings(reference, node, file);
  }

  private JsonNode inlined(JsonNode node, Path file, Path target, String pointer) {
    if (node.size() > 1) {
      throw new SpecException(
          file.getFileName() + " says something beside a reference: " + node.get("$ref"));
    }
    JsonNode found = files.read(target).at(pointer);
    if (found.isMissingNode()) {
      throw new SpecException(file.getFileName() + " refers to nothing: " + node.get("$ref"));
    }
    return inline(found, target);
  }

  /** OpenAPI 3.0 ignores what stands beside a reference, so the reference moves into an allOf. */
  private JsonNode withSiblings(ObjectNode reference, JsonNode node, Path file) {
    ObjectNode wrapper = NODES.objectNode();
    wrapper.putArray("allOf").add(reference);
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!field.getKey().equals("$ref")) {
        wrapper.set(field.getKey(), inline(field.getValue(), file));
      }
    }
    return wrapper;
  }

  private static String schemaName(Path file) {
    return Spec.schemaName(file.getFileName().toString());
  }
}
