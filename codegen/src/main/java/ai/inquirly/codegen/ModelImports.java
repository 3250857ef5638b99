package ai.inquirly.codegen;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The imports of a model or request class. */
final class ModelImports {
  private static final String CORE = "ai.inquirly.sdk.core.";

  private final Set<String> imports = new TreeSet<>();

  private ModelImports() {}

  static Set<String> of(List<PropertyView> properties, boolean request) {
    ModelImports all = new ModelImports();
    all.imports.addAll(List.of(CORE + "json.Fields", CORE + "json.ModelBuilder"));
    all.imports.add(CORE + (request ? "RequestModel" : "json.Model"));
    if (!request) {
      all.imports.addAll(List.of(CORE + "json.JsonReader", "java.io.IOException"));
    }
    properties.forEach(all::add);
    return all.imports;
  }

  private void add(PropertyView property) {
    addType(property.type);
    if (property.nullable || property.nullableArgument || property.alternative != null) {
      imports.add("jakarta.annotation.Nullable");
    }
    if (property.file || property.files) {
      imports.addAll(List.of(CORE + "FileUpload", "java.nio.file.Path"));
    }
    if (property.files) {
      imports.add("java.util.ArrayList");
    }
  }

  private void addType(JavaType type) {
    if (type.isTime()) {
      imports.addAll(List.of("java.time.Instant", CORE + "json.WireTime"));
    } else if (type.kind() == JavaType.Kind.MAP) {
      imports.add("java.util.Map");
    } else if (type.kind() == JavaType.Kind.LIST) {
      imports.add("java.util.List");
      addType(type.element());
    }
  }
}
