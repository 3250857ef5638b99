package ai.inquirly.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the spec against the list of the documented operations. */
class DocumentedOperationsTest {
  private final Spec spec = TestSpecs.real();

  static List<DocumentedOperation> rows() {
    return DocumentedOperation.all();
  }

  @Test
  void the122ListedOperationsAndTheOneThatIsNotAreTheWholeSpec() {
    assertThat(rows()).filteredOn(DocumentedOperation::listed).hasSize(122);
    assertThat(rows()).filteredOn(row -> !row.listed()).hasSize(1);
    assertThat(spec.operations().keySet())
        .hasSize(123)
        .containsExactlyInAnyOrderElementsOf(rows().stream().map(DocumentedOperation::id).toList());
  }

  @Test
  void the28ApiClassesAreTheTags() {
    List<String> classes = rows().stream().map(DocumentedOperation::apiClass).distinct().toList();

    assertThat(spec.tags().findValuesAsText("name"))
        .hasSize(28)
        .map(tag -> tag + "Api")
        .containsExactlyInAnyOrderElementsOf(classes);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void methodAndPathAreThoseThatAreServed(DocumentedOperation row) {
    ApiOperation operation = operation(row);

    assertThat(operation.method()).isEqualTo(row.method());
    assertThat(operation.path()).isEqualTo(row.path());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aDocumentedPathThatIsNotServedIsNoted(DocumentedOperation row) {
    String noted = operation(row).node().path("x-documented-path").asText(row.path());

    assertThat(noted).isEqualTo(row.documentedPath());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void sectionAndTitleAreThoseOfTheDocs(DocumentedOperation row) {
    JsonNode docs = operation(row).node().path("x-docs");

    assertThat(docs.path("section").asText()).isEqualTo(row.section());
    assertThat(docs.path("title").asText()).isEqualTo(row.title());
    assertThat(docs.path("listed").asBoolean()).isEqualTo(row.listed());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void thePlaneIsThatOfThePath(DocumentedOperation row) {
    assertThat(operation(row).node().path("x-plane").asText()).isEqualTo(row.plane());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void pathParametersAreNumbersUnlessTheListSaysText(DocumentedOperation row) {
    for (PathParameter parameter : PathParameter.of(operation(row), spec)) {
      String type = row.texts().contains(parameter.wire()) ? "String" : "long";

      assertThat(parameter.type()).as(parameter.wire()).isEqualTo(type);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theTokensAreThoseOfThePlane(DocumentedOperation row) {
    List<String> tokens = operation(row).credentials();

    switch (row.plane()) {
      case "application" ->
          assertThat(tokens).contains("userToken").doesNotContain("platformAppToken");
      case "platform" -> assertThat(tokens).containsExactly("platformAppToken");
      default -> assertThat(tokens).isEmpty();
    }
  }

  private ApiOperation operation(DocumentedOperation row) {
    ApiOperation operation = spec.operations().get(row.id());
    assertThat(operation).as(row.id()).isNotNull();
    return operation;
  }
}
