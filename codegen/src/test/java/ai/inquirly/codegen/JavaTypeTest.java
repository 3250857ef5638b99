package ai.inquirly.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaTypeTest {
  private static final Spec SPEC =
      TestSpecs.ofSchemas(
          """
          Contact: {type: object, properties: {id: {type: integer, format: int64}}}
          Status: {type: string, enum: [open]}
          StatusNumber: {type: integer, enum: [0], x-enum-of: Status}
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {type: string}                            | TEXT     | String              | String  | String
          {type: string, format: uuid}              | TEXT     | String              | String  | String
          {type: integer, format: int64}            | INT64    | Long                | Long    | long
          {type: number, format: double}            | FLOAT64  | Double              | Double  | double
          {type: boolean}                           | BOOL     | Boolean             | Boolean | boolean
          {type: integer, format: epoch}            | SECONDS  | Instant             | Long    | Instant
          {type: number, format: epoch}             | FRACTION | Instant             | Double  | Instant
          {type: string, format: date-time}         | ISO      | Instant             | String  | Instant
          {type: string, format: epoch}             | DIGITS   | Instant             | String  | Instant
          {type: string, format: binary}            | FILE     | FileUpload          | FileUpload | FileUpload
          {type: object, additionalProperties: true}| MAP      | 'Map<String, Object>' | 'Map<String, Object>' | 'Map<String, Object>'
          {x-free-form: true}                       | ANY      | Object              | Object  | Object
          """)
  void scalarsHaveATypeForGetterFieldAndSetter(
      String schema, JavaType.Kind kind, String getter, String field, String setter) {
    JavaType type = JavaType.of(TestSpecs.yaml(schema), SPEC);

    assertThat(type.kind()).isEqualTo(kind);
    assertThat(type.name()).isEqualTo(getter);
    assertThat(type.fieldType()).isEqualTo(field);
    assertThat(type.primitive()).isEqualTo(setter);
  }

  @ParameterizedTest
  @CsvSource({"Contact, OBJECT, Contact", "Status, WORD, Status", "StatusNumber, NUMBER, Status"})
  void schemasWithAFileHaveTheClassOfThatName(String schema, JavaType.Kind kind, String name) {
    JavaType direct = JavaType.of(reference(schema), SPEC);
    JavaType overridden =
        JavaType.of(
            TestSpecs.yaml("{nullable: true, allOf: [{$ref: '#/x/" + schema + "'}]}"), SPEC);

    assertThat(direct).isEqualTo(new JavaType(kind, name, null)).isEqualTo(overridden);
  }

  @Test
  void listsHaveTheTypeOfTheirElements() {
    JavaType type =
        JavaType.of(TestSpecs.yaml("{type: array, items: {$ref: '#/x/Contact'}}"), SPEC);

    assertThat(type.name()).isEqualTo("List<Contact>");
    assertThat(type.isListOf(JavaType.Kind.OBJECT)).isTrue();
    assertThat(type.isListOf(JavaType.Kind.TEXT)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {type: string, enum: [a]}                     | an enum stands inline
          {type: object, properties: {a: {type: string}}} | an object with properties stands inline
          {type: object}                                | an object without properties
          {nullable: true}                              | no type
          {type: integer}                               | no Java type for integer
          {type: string, format: datetime}              | no Java type for string datetime
          {type: array}                                 | no type
          """)
  void schemasThatCannotBeMeantAreRefused(String schema, String message) {
    assertThatThrownBy(() -> JavaType.of(TestSpecs.yaml(schema), SPEC))
        .isInstanceOf(SpecException.class)
        .hasMessageContaining(message);
  }

  private static com.fasterxml.jackson.databind.JsonNode reference(String schema) {
    return TestSpecs.yaml("{$ref: '#/components/schemas/" + schema + "'}");
  }
}
