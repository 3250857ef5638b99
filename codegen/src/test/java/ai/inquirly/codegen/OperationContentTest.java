package ai.inquirly.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every operation of the spec says about itself, and that its examples are true. */
class OperationContentTest {
  private static final Spec SPEC = TestSpecs.real();

  static Collection<ApiOperation> operations() {
    return SPEC.operations().values();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void summaryAndDescriptionAreThere(ApiOperation operation) {
    assertThat(operation.node().path("summary").asText()).isNotBlank().doesNotContain("\n");
    assertThat(operation.node().path("description").asText()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void anAnswerWithABodyHasAServedExampleThatFitsTheSchema(ApiOperation operation) {
    JsonNode content = operation.answer("application/json");
    if (!content.isMissingNode()) {
      assertFits(content.at("/examples/served/value"), content.path("schema"));
    } else if (!operation.answer("text/html").isMissingNode()) {
      assertThat(operation.answer("text/html").at("/examples/served/value").isTextual()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void aBodyHasAnExampleThatFitsTheSchema(ApiOperation operation) {
    JsonNode content = operation.node().at("/requestBody/content/application~1json");
    if (!content.isMissingNode()) {
      assertFits(content.at("/examples/request/value"), content.path("schema"));
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyParameterHasADescriptionAndAnExampleThatFits(ApiOperation operation) {
    for (JsonNode parameter : operation.parameters()) {
      String name = parameter.path("name").asText();
      assertThat(parameter.path("description").asText()).as(name).isNotBlank();
      assertFits(parameter.path("example"), parameter.path("schema"));
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void theErrorsThatAlwaysMayComeAreListed(ApiOperation operation) {
    JsonNode responses = operation.node().path("responses");

    assertThat(responses.has("429")).isTrue();
    assertThat(responses.has("401")).isEqualTo(!operation.credentials().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyAnswerSaysWhenItComes(ApiOperation operation) {
    for (Map.Entry<String, JsonNode> answer : operation.node().path("responses").properties()) {
      assertThat(answer.getKey()).matches("[2345]\\d\\d");
      assertThat(answer.getValue().path("description").asText()).as(answer.getKey()).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyDifferenceSaysWhatAndBothSides(ApiOperation operation) {
    for (JsonNode row : operation.node().path("x-differences")) {
      assertThat(row.properties())
          .extracting(Map.Entry::getKey)
          .as(row.toString())
          .containsExactlyInAnyOrder("about", "documented", "served");
    }
  }

  private static void assertFits(JsonNode example, JsonNode schema) {
    assertThat(example.isMissingNode()).as("example is missing").isFalse();
    assertThat(ExampleCheck.faults(example, schema, SPEC)).isEmpty();
  }
}
