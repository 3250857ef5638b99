package ai.inquirly.sdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.core.json.DriftListener;
import ai.inquirly.sdk.core.json.InquirlyModule;
import ai.inquirly.sdk.core.json.Model;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any {@code ObjectMapper} with the SDK's module treats models just as the SDK does. */
class ObjectMapperTest {
  private static final ObjectMapper PLAIN =
      JsonMapper.builder().addModule(new InquirlyModule()).build();

  /** Settings of an application that would spoil ordinary beans. */
  private static final ObjectMapper OPINIONATED =
      JsonMapper.builder()
          .addModule(new InquirlyModule())
          .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, null))
          .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.WRAP_ROOT_VALUE)
          .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  static Stream<Exchange> answersWithModels() {
    return RecordedAnswersTest.answers()
        .filter(Exchange::hasJson)
        .filter(exchange -> !models(exchange).isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answersWithModels")
  void writesAndReadsModelsAsTheSdkDoes(Exchange exchange) throws IOException {
    for (Model model : models(exchange)) {
      byte[] written = PLAIN.writeValueAsBytes(model);

      assertThat(Json.differences(Json.written(model), Json.parse(written)))
          .as("%s: written", exchange)
          .isEmpty();
      assertThat(PLAIN.readValue(written, model.getClass())).isEqualTo(model);
      assertThat(PLAIN.convertValue(model, model.getClass()))
          .as("%s: by a buffer of tokens", exchange)
          .isEqualTo(model);
      assertThat((Object) PLAIN.treeToValue(PLAIN.valueToTree(model), model.getClass()))
          .as("%s: by a tree", exchange)
          .isEqualTo(model);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answersWithModels")
  void settingsOfTheApplicationChangeNothing(Exchange exchange) throws IOException {
    for (Model model : models(exchange)) {
      byte[] written = OPINIONATED.writeValueAsBytes(model);

      assertThat(
              Json.differences(
                  Json.written(model), Json.parse(written).get(ModelTree.nameOf(model))))
          .as("%s: written", exchange)
          .isEmpty();
      assertThat(OPINIONATED.readValue(written, model.getClass())).isEqualTo(model);
    }
  }

  private static List<Model> models(Exchange exchange) {
    try {
      return ModelTree.rootsOf(
          Endpoints.get(exchange.operation())
              .result()
              .decode(exchange.responseBytes(), StandardCharsets.UTF_8, DriftListener.NONE));
    } catch (IOException e) {
      throw new AssertionError(exchange.name(), e);
    }
  }
}
