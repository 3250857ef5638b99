package ai.inquirly.codegen;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeBudgetTest {
  @TempDir Path folder;

  @BeforeEach
  void writeSpecOfOneOperation() throws IOException {
    Files.writeString(
        folder.resolve("spec.yaml"),
        """
        paths: {/things: {get: {operationId: ThingsApi.list, tags: [Things]}}}
        components: {schemas: {WebhookThing: {x-folder: webhooks}}}
        """);
  }

  @Test
  void codeOf350LinesPerOperationIsWithinTheBudget() throws IOException {
    write("Thing.java", fields("Thing", 348));

    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @Test
  void moreCodeIsAFault() throws IOException {
    write("Thing.java", fields("Thing", 349));

    assertThatThrownBy(this::check).hasMessage("over budget: 351 lines for 1 operations");
  }

  @Test
  void blankLinesCommentsAndModelsOfWebhooksAreNotCounted() throws IOException {
    write("Thing.java", fields("Thing", 340) + "\n\n// a\n/** b\n * c\n */\n");
    write("WebhookThing.java", fields("WebhookThing", 400));

    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @Test
  void signsOfACommentWithinATextAreCounted() throws IOException {
    write("Thing.java", fields("Thing", 349).replace("a0;", "a0 = \"*/*\";"));

    assertThatThrownBy(this::check).hasMessageContaining("over budget: 351 lines");
  }

  @Test
  void aMethodOfAnApiClassHasAtMostFiveLines() throws IOException {
    write("ThingsApi.java", api("    int a = 1;\n    int b = 2;\n    int c = 3;\n"));
    assertThatCode(this::check).doesNotThrowAnyException();

    write(
        "ThingsApi.java", api("    int a = 1;\n    int b = 2;\n    int c = 3;\n    int d = 4;\n"));
    assertThatThrownBy(this::check)
        .hasMessage("ThingsApi has a method of 6 lines: public void list() {");
  }

  @Test
  void anUnusedImportIsAFault() throws IOException {
    write("Thing.java", "import java.util.List;\n" + fields("Thing", 1));

    assertThatThrownBy(this::check).hasMessage("Thing has unused imports");
  }

  @Test
  void whatIsNoJavaIsAFault() throws IOException {
    write("Thing.java", "class {");

    assertThatThrownBy(this::check).hasMessageStartingWith("Thing cannot be parsed");
  }

  private void check() throws IOException {
    CodeBudget.main(
        new String[] {folder.resolve("spec.yaml").toString(), folder.resolve("java").toString()});
  }

  private void write(String file, String source) throws IOException {
    Files.createDirectories(folder.resolve("java"));
    Files.writeString(folder.resolve("java").resolve(file), source);
  }

  private static String fields(String name, int count) {
    StringBuilder source = new StringBuilder("class " + name + " {\n");
    for (int i = 0; i < count; i++) {
      source.append("  Object a").append(i).append(";\n");
    }
    return source.append("}\n").toString();
  }

  private static String api(String body) {
    return "class ThingsApi {\n  public void list() {\n" + body + "  }\n}\n";
  }
}
