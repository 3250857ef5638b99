package ai.inquirly.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequestShapeTest {
  private static final String HEAD = "operationId: ThingsApi.create\ntags: [Things]\n";
  private static final String JSON = "application/json: {schema: {$ref: '#/x/ThingCreateRequest'}}";

  @Test
  void queryParametersComeBeforeTheFieldsOfTheBody() {
    RequestShape shape =
        shape(
            query("{name: page, in: query, required: true, schema: {type: integer, format: int64}}")
                + body(JSON),
            "properties: {name: {type: string}}");

    assertThat(passing(shape))
        .containsExactly("out.query(\"page\", page);", "out.field(\"name\", name);");
    assertThat(shape.owner()).isEqualTo("ThingsApi#create");
    assertThat(shape.allOptional()).isFalse();
  }

  @Test
  void fieldsUnderARootKeyAreFlatInJavaAndNestedOnTheWire() {
    RequestShape shape =
        shape(
            body(JSON),
            "properties: {thing: {x-flatten: true, required: [name], properties: {name: {type: string}}}}");

    assertThat(passing(shape)).containsExactly("out.nested(\"thing\", \"name\", name);");
    assertThat(shape.properties().get(0).required).isTrue();
  }

  @Test
  void aFormAddsItsFilesToTheFieldsOfTheJsonBody() {
    String form =
        "multipart/form-data: {schema: {allOf: [{$ref: '#/x/ThingCreateRequest'}, "
            + "{properties: {picture: {type: string, format: binary}}}]}}";
    RequestShape shape = shape(body(JSON + ", " + form), "properties: {name: {type: string}}");

    assertThat(shape.properties()).extracting(p -> p.java).containsExactly("name", "picture");
    assertThat(shape.properties().get(1).file).isTrue();
    assertThat(shape.properties().get(1).reading).isNull();
  }

  @Test
  void whatHasNoEffectIsNotOffered() {
    RequestShape shape =
        shape(
            query("{name: a, in: query, x-no-effect: true, schema: {type: string}}") + body(JSON),
            "properties: {b: {type: string, x-ignored: true}}");

    assertThat(shape.isEmpty()).isTrue();
  }

  @Test
  void aFieldThatMayGetLostInTheBodyIsSentInTheQueryToo() {
    RequestShape shape =
        shape(
            query("{name: id, in: query, x-copy-of-body: id, schema: {type: string}}") + body(JSON),
            "properties: {id: {type: string, x-also-query: id}}");

    assertThat(passing(shape)).containsExactly("out.field(\"id\", id);", "out.query(\"id\", id);");
  }

  @Test
  void aFlagOfWhichAnyValueCountsIsSentOnlyIfItIsTrue() {
    RequestShape shape =
        shape(query("{name: a, in: query, x-omit-false: true, schema: {type: boolean}}"), "");

    assertThat(passing(shape))
        .containsExactly("out.query(\"a\", Boolean.TRUE.equals(a) ? Boolean.TRUE : null);");
    assertThat(shape.allOptional()).isTrue();
  }

  @Test
  void nullIsOfferedWhereTheServerTakesItForRemoval() {
    RequestShape shape =
        shape(body(JSON), "properties: {a: {type: string, nullable: true}, b: {type: string}}");

    assertThat(shape.properties()).extracting(p -> p.clearable).containsExactly(true, false);
  }

  private static RequestShape shape(String rest, String body) {
    String schemas = body.isEmpty() ? "" : "ThingCreateRequest: {x-folder: requests, " + body + "}";
    Spec spec = TestSpecs.ofOperation("/things", "post", HEAD + rest, schemas);
    return RequestShape.of(TestSpecs.only(spec), spec);
  }

  private static String query(String parameter) {
    return "parameters: [" + parameter + "]\n";
  }

  private static String body(String content) {
    return "requestBody: {content: {" + content + "}}\n";
  }

  private static List<String> passing(RequestShape shape) {
    return shape.properties().stream().flatMap(p -> p.passing.stream()).toList();
  }
}
