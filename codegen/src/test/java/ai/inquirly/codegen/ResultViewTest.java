package ai.inquirly.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultViewTest {
  private static final String SCHEMAS =
      """
      Thing: {type: object, properties: {}}
      Perhaps: {type: object, nullable: true, properties: {}}
      Meta: {type: object, properties: {}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          THING                                         | -                                 | Thing               | Result.object(Thing::read)
          PERHAPS                                       | -                                 | Perhaps             | Result.nullable(Perhaps::read)
          THING                                         | x-empty-object: none              | Thing               | Result.nullable(Thing::read)
          {properties: {payload: THING}}                | x-envelope: [payload, '']         | Thing               | 'Result.object(Thing::read, "payload", "")'
          {properties: {a: {properties: {b: THING}}}}   | x-envelope: [a.b, a, '']          | Thing               | 'Result.object(Thing::read, "a.b", "a", "")'
          {type: array, items: THING}                   | -                                 | 'List<Thing>'       | Result.list(Thing::read)
          {type: array, items: THING}                   | x-documented-single: true         | 'List<Thing>'       | Result.list(Thing::read).orSingle()
          {type: array, items: THING}                   | x-item-envelope: [payload.x, '']  | 'List<Thing>'       | 'Result.list(Thing::read).rowsAt("payload.x")'
          {type: array, items: {type: string}}          | -                                 | 'List<String>'      | Result.texts()
          {type: object, x-free-form: true}             | -                                 | 'Map<String, Object>' | Result.map()
          {properties: {rows: {type: array, items: THING}, meta: META}} | x-page: {items: rows, meta: meta} | 'Page<Thing, Meta>' | 'Result.page(Thing::read, Meta::read, "meta", "rows")'
          """)
  void theAnswerBecomesATypeAndAWayToReadIt(
      String answer, String extension, String type, String expression) {
    String schema = answer;
    for (String name : new String[] {"Thing", "Perhaps", "Meta"}) {
      schema =
          schema.replace(
              name.toUpperCase(java.util.Locale.ROOT),
              "{$ref: '#/components/schemas/" + name + "'}");
    }
    ResultView view = view("application/json: {schema: " + schema + "}", extension);

    assertThat(view.type()).isEqualTo(type);
    assertThat(view.expression()).isEqualTo(expression);
    assertThat(view.isNone()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                      | Void   | Result.none()
          'text/html: {schema: {type: string}}'   | String | 'Result.text("text/html")'
          """)
  void anAnswerWithoutJsonIsTextOrNothing(String content, String type, String expression) {
    ResultView view = view(content, "-");

    assertThat(view.type()).isEqualTo(type);
    assertThat(view.expression()).isEqualTo(expression);
  }

  private static ResultView view(String content, String extension) {
    String operation =
        "operationId: ThingsApi.get\ntags: [Things]\nresponses: {'200': {content: {"
            + content
            + "}}}\n"
            + (extension.equals("-") ? "" : extension);
    Spec spec = TestSpecs.ofOperation("/things", "get", operation, SCHEMAS);
    return ResultView.of(TestSpecs.only(spec), spec);
  }
}
