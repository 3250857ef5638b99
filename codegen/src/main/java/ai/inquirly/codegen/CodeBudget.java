package ai.inquirly.codegen;

import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fails the build when generated code outgrows its budget: lines per operation (blank lines and
 * comments not counted, models of webhook deliveries neither), lines per method of an API class,
 * unused imports.
 */
public final class CodeBudget {
  private static final System.Logger LOG = System.getLogger(CodeBudget.class.getName());
  private static final int LINES_PER_OPERATION = 350;
  private static final int LINES_PER_METHOD = 5;
  private static final Pattern COMMENT = Pattern.compile("(?ms)^\\s*/\\*.*?\\*/");

  private final Spec spec;
  private final List<String> faults = new ArrayList<>();
  private int lines;

  private CodeBudget(Spec spec) {
    this.spec = spec;
  }

  /** Arguments: the bundled spec, the folder of generated Java. */
  public static void main(String[] args) throws IOException {
    CodeBudget budget = new CodeBudget(new Spec(new YamlFiles().read(Path.of(args[0]))));
    try (Stream<Path> files = Files.walk(Path.of(args[1]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        budget.check(file);
      }
    }
    budget.report();
  }

  private void check(Path file) throws IOException {
    String source = Files.readString(file);
    String name = file.getFileName().toString().replace(".java", "");
    List<String> code = code(source);
    if (!isWebhookModel(name)) {
      lines += code.size();
    }
    if (name.endsWith("Api")) {
      checkMethods(name, code);
    }
    try {
      if (!RemoveUnusedImports.removeUnusedImports(source).equals(source)) {
        faults.add(name + " has unused imports");
      }
    } catch (FormatterException e) {
      faults.add(name + " cannot be parsed: " + e.getMessage());
    }
  }

  private boolean isWebhookModel(String name) {
    return spec.schemas().containsKey(name) && Spec.isWebhookPart(spec.schema(name));
  }

  private void checkMethods(String name, List<String> code) {
    int start = 0;
    for (int i = 0; i < code.size(); i++) {
      if (code.get(i).startsWith("  public ")) {
        start = i;
      }
      if (code.get(i).equals("  }") && i - start + 1 > LINES_PER_METHOD) {
        faults.add(
            name + " has a method of " + (i - start + 1) + " lines: " + code.get(start).strip());
      }
    }
  }

  private static List<String> code(String source) {
    return COMMENT
        .matcher(source)
        .replaceAll("")
        .lines()
        .filter(l -> !l.isBlank() && !l.strip().startsWith("//"))
        .toList();
  }

  private void report() {
    int operations = spec.operations().size();
    LOG.log(
        System.Logger.Level.DEBUG,
        "Generated code: {0} operations, {1} lines, {2} per operation (budget {3})",
        operations,
        lines,
        lines / operations,
        LINES_PER_OPERATION);
    if (lines > LINES_PER_OPERATION * operations) {
      faults.add("over budget: " + lines + " lines for " + operations + " operations");
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", faults));
    }
  }
}
