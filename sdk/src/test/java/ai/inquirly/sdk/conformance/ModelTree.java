package ai.inquirly.sdk.conformance;

import ai.inquirly.sdk.core.Page;
import ai.inquirly.sdk.core.json.Model;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All models that a decoded value holds, at any depth. */
final class ModelTree {
  private final List<Model> models = new ArrayList<>();

  private ModelTree() {}

  static List<Model> modelsIn(@Nullable Object value) {
    ModelTree tree = new ModelTree();
    tree.visit(value);
    return tree.models;
  }

  /** The outermost models: the rows of a list, rows and figures of a page. */
  static List<Model> rootsOf(@Nullable Object value) {
    List<Model> roots = new ArrayList<>();
    if (value instanceof Model model) {
      roots.add(model);
    } else if (value instanceof Page<?, ?> page) {
      roots.addAll(rootsOf(page.getItems()));
      roots.addAll(rootsOf(page.getMeta()));
    } else if (value instanceof Collection<?> rows) {
      rows.forEach(row -> roots.addAll(rootsOf(row)));
    }
    return roots;
  }

  /** Names of all properties that came, such as {@code Contact.email}. */
  static Set<String> propertiesIn(@Nullable Object value) {
    Set<String> names = new TreeSet<>();
    for (Model model : modelsIn(value)) {
      model.toMap().keySet().forEach(name -> names.add(nameOf(model) + "." + name));
    }
    return names;
  }

  static String nameOf(Model model) {
    return model.getClass().getSimpleName();
  }

  private void visit(@Nullable Object value) {
    if (value instanceof Model model) {
      models.add(model);
      model.toMap().values().forEach(this::visit);
    } else if (value instanceof Page<?, ?> page) {
      visit(page.getItems());
      visit(page.getMeta());
    } else if (value instanceof Collection<?> values) {
      values.forEach(this::visit);
    }
  }
}
