package ai.inquirly.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleCheckTest {
  private static final Spec SPEC =
      TestSpecs.ofSchemas("Survey: {type: object, properties: {rating: {type: integer}}}");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5      | {type: integer}
          5      | {type: number}
          null   | {type: string, nullable: true}
          '7'    | {type: integer, x-also-string: true}
          7      | {type: string, x-also-number: true}
          [1]    | {type: string, x-also: [array]}
          {rating: 1} | {type: array, items: {type: string}, x-also-schema: ../Survey.yaml}
          {a: 1} | {type: object, additionalProperties: true}
          {a: 1} | {x-free-form: true}
          open   | {type: string, enum: [open]}
          '2026-01-02T03:04:05.678Z' | {type: string, format: date-time}
          """)
  void whatTheSchemaAllowsHasNoFault(String value, String schema) {
    assertThat(ExampleCheck.faults(TestSpecs.yaml(value), TestSpecs.yaml(schema), SPEC)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5      | {type: string}                                     | ' is integer, not string'
          null   | {type: string}                                     | ' is null, not string'
          '"x"'  | {type: integer, x-also-string: true}               | ' is string, not integer'
          {}     | {type: object, required: [a], properties: {a: {type: string}}} | '.a is missing'
          {b: 1} | {type: object, properties: {a: {type: string}}}    | '.b is not modelled'
          [1, x] | {type: array, items: {type: integer}}              | '[1] is string, not integer'
          shut   | {type: string, enum: [open]}                       | ' has a word that is not in the enum: "shut"'
          0      | {type: integer, minimum: 1}                        | ' is below the minimum'
          '""'   | {type: string, minLength: 1}                       | ' is too short'
          today  | {type: string, format: date-time}                  | ' is no time: "today"'
          {rating: x} | {type: array, x-also-schema: Survey.yaml}     | '.rating is string, not integer'
          """)
  void whatTheSchemaForbidsIsAFaultThatNamesThePlace(String value, String schema, String fault) {
    assertThat(ExampleCheck.faults(TestSpecs.yaml(value), TestSpecs.yaml(schema), SPEC))
        .containsExactly(fault);
  }
}
