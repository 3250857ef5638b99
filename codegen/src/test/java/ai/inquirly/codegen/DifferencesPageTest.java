package ai.inquirly.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferencesPageTest {
  private static final String OPERATION =
      """
      operationId: ThingsApi.create
      tags: [Things]
      x-docs: {section: All things, title: Make a thing, listed: true}
      """;
  private static final String BODY =
      "requestBody: {content: {application/json: {schema: {$ref: '#/x/ThingCreateRequest'}}}}\n";

  /** With {@code -Ddifferences.update=true} the page is written anew first. */
  @Test
  void thePageInTheRepositoryIsWhatTheSpecSays() throws IOException {
    Path page = Path.of("..", "docs", "differences.md");
    if (Boolean.getBoolean("differences.update")) {
      DifferencesPage.main(arguments(page));
    }

    assertThatCode(() -> DifferencesPage.main(arguments(page, "--check")))
        .doesNotThrowAnyException();
  }

  @Test
  void aPageThatIsMissingOrOldFailsTheCheckUntilItIsWritten(@TempDir Path folder)
      throws IOException {
    Path page = folder.resolve("differences.md");
    String[] check = arguments(page, "--check");

    assertThatThrownBy(() -> DifferencesPage.main(check)).hasMessageContaining("write it anew");
    Files.writeString(page, "# Old");
    assertThatThrownBy(() -> DifferencesPage.main(check)).hasMessageContaining("write it anew");
    DifferencesPage.main(arguments(page));
    assertThatCode(() -> DifferencesPage.main(check)).doesNotThrowAnyException();
  }

  @Test
  void anOperationIsShownWithItsPlaceInTheDocsAndARowPerDifference() {
    String page =
        page(OPERATION + "x-differences: [{about: envelope, documented: none, served: a | b}]", "");

    assertThat(page)
        .contains("| [ThingsApi](#thingsapi) | `create` |\n")
        .contains(
            """
            ### ThingsApi.create

            `POST /things`; docs: All things, Make a thing.

            | about | docs | server |
            | --- | --- | --- |
            | envelope | none | a \\| b |
            """);
  }

  @Test
  void anotherDocumentedPathIsADifference() {
    assertThat(page(OPERATION + "x-documented-path: /things/", ""))
        .contains("| path | `/things/` | `/things` |");
  }

  @Test
  void anOperationWithoutDifferencesIsNotShown() {
    assertThat(page(OPERATION, "")).doesNotContain("ThingsApi");
  }

  @Test
  void parametersAndBodyFieldsAreShownWithTheirOperation() {
    String page =
        page(
            OPERATION
                + BODY
                + "parameters: [{name: page, in: query, x-documented: absent, schema: {type: string}}]",
            """
            ThingCreateRequest:
              x-folder: requests
              properties:
                name: {type: string, x-documented: required}
                thing: {x-flatten: true, properties: {size: {type: string, x-documented: integer}}}
            """);

    assertThat(page)
        .contains("Accepted beyond the docs: `page`.")
        .contains("| `name` | required | optional |")
        .contains("| `thing.size` | integer | string |")
        .doesNotContain("### ThingCreateRequest");
  }

  @Test
  void fieldsOfAnswersAreShownByModel() {
    String page =
        page(
            OPERATION,
            """
            Thing:
              properties:
                id: {type: string, x-documented: absent}
                uid: {type: string, x-served: false}
                time: {type: integer, format: epoch, nullable: true, x-documented: a time}
            """);

    assertThat(page)
        .contains("### Thing\n")
        .contains("Served beyond the docs: `id`.")
        .contains("Documented, but never served: `uid`.")
        .contains("| `time` | a time | epoch seconds, may be null |");
  }

  @Test
  void wordsAreShownByEnum() {
    assertThat(
            page(
                OPERATION,
                "State: {enum: [a, b, c], x-undocumented-words: [a], x-documented-words: [b], x-refused-words: {d: send c}}"))
        .contains("| `State` | `a` | `b` | `d` |");
  }

  private static String page(String operation, String schemas) {
    return DifferencesPage.of(TestSpecs.ofOperation("/things", "post", operation, schemas));
  }

  private static String[] arguments(Path page, String... more) {
    String root = TestSpecs.FOLDER.resolve("inquirly.yaml").toString();
    return more.length == 0
        ? new String[] {root, page.toString()}
        : new String[] {root, page.toString(), more[0]};
  }
}
