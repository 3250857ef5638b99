package ai.inquirly.sdk.testing.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaComparisonTest {
  private static final String SPEC =
      """
      components:
        schemas:
          Status: {type: string, enum: [open, resolved]}
          Survey: {type: object, properties: {rating: {type: integer}}}
          Row:
            type: object
            required: [id]
            properties:
              id: {type: integer}
              old: {type: string, x-served: false}
              late: {type: string, x-since: 4.3.0}
          Sender:
            type: object
            x-discriminator: type
            x-variants: {visitor: Contact}
            properties:
              type: {type: string}
              email: {type: string, nullable: true, x-only: [visitor]}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          null                       | {allOf: [{$ref: '#/components/schemas/Status'}], nullable: true}
          open                       | {type: string, allOf: [{$ref: '#/components/schemas/Status'}]}
          OPEN                       | {type: string, enum: [open], x-case-insensitive: true}
          '7'                        | {type: integer, x-also-string: true}
          7                          | {type: string, x-also-number: true}
          [1]                        | {type: string, x-also: [array]}
          {rating: 1}                | {type: array, items: {type: string}, x-also-schema: ../Survey.yaml}
          {id: 1, more: x}           | {allOf: [{$ref: Row.yaml}], additionalProperties: true}
          {a: true}                  | {type: object, additionalProperties: {type: boolean}}
          {a: [1]}                   | {x-free-form: true}
          {type: Contact, email: x}  | {$ref: Sender.yaml}
          {type: User, email: null}  | {$ref: Sender.yaml}
          1795389322.894             | {type: number, format: epoch}
          '2026-01-02T03:04:05.678Z' | {type: string, format: date-time}
          """)
  void findsNothingInWhatTheSchemaAllows(String value, String schema) throws IOException {
    assertThat(differences(value, schema)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          null                    | {$ref: Status.yaml}                       | ' is null, not string'
          shut                    | {allOf: [{$ref: Status.yaml}]}            | ' has a word that is not in the enum: "shut"'
          '"x"'                   | {type: integer, x-also-string: true}      | ' is string, not integer'
          {}                      | {$ref: Row.yaml}                          | '.id is missing'
          {id: 1, more: x}        | {$ref: Row.yaml}                          | '.more is not modelled'
          {id: 1, old: x}         | {$ref: Row.yaml}                          | '.old is said never to be served'
          {id: 1, late: x}        | {$ref: Row.yaml}                          | '.late is said to be served since 4.3.0'
          '"abc"'                 | {type: string, maxLength: 2}              | ' is longer than 2'
          {a: 1}                  | {type: object, additionalProperties: {type: boolean}} | '.a is integer, not boolean'
          {a: 1}                  | {type: object, additionalProperties: false} | '.a is not modelled'
          [1, x]                  | {type: array, items: {type: integer}}     | '[1] is string, not integer'
          {rating: x}             | {type: array, x-also-schema: Survey.yaml} | '.rating is string, not integer'
          {type: User, email: x}  | {$ref: Sender.yaml}                       | '.email is not of the variant User'
          0                       | {type: integer, minimum: 1}               | ' is below the minimum: 0'
          '""'                    | {type: string, minLength: 1}              | ' is too short: ""'
          today                   | {type: string, format: date-time}         | ' is no time: "today"'
          today                   | {type: string, format: epoch}             | ' is no time: "today"'
          """)
  void namesThePlaceOfADifference(String value, String schema, String difference)
      throws IOException {
    assertThat(differences(value, schema)).containsExactly(difference);
  }

  private static List<String> differences(String value, String schema) throws IOException {
    return SchemaComparison.differences(new ServedSpec(yaml(SPEC)), yaml(value), yaml(schema));
  }

  private static JsonNode yaml(String text) throws IOException {
    return new YAMLMapper().readTree(text);
  }
}
