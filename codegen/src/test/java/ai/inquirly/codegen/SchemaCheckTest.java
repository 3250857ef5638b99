package ai.inquirly.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {x-nulable: true}                      | A: no extension `x-nulable` is known for a schema
          {x-paging: {style: none}}              | A: no extension `x-paging` is known for a schema
          {x-free-form: 'yes'}                   | A: the value of `x-free-form` must be a flag
          {x-since: 4.16}                        | A: the value of `x-since` must be a text
          {x-only: []}                           | A: the value of `x-only` must be a list
          {x-role: admin}                        | A: `x-role` must be one of [administrator]
          {nulable: true}                        | A: this spec does not use `nulable` in schemas
          {items: {x-typo: 1}}                   | A[]: no extension `x-typo` is known for a schema
          {properties: {b: {x-typo: 1, type: string}}} | A.b: no extension `x-typo` is known for a schema
          {properties: {}, required: [b]}        | A: required, but no property: b
          {properties: {b: {type: string}}, x-discriminator: type} | A: x-discriminator is no property
          {properties: {b: {type: object, properties: {}}}} | A.b: an object with properties stands inline
          {properties: {b: {type: array, items: {type: boolean}}}} | A: the runtime reads no BOOL lists
          {properties: {b_c: {type: string}, bC: {type: string}}} | A: `b_c` and `bC` are both bC in Java
          {properties: {default: {type: string}}} | A: `default` is a keyword of Java
          {properties: {b: {type: string, x-also-schema: C.yaml}}} | A.b: no schema C
          {properties: {b: {type: string}}, x-required-any: [[c]]} | A has no `c` to be required
          {properties: {b: {type: string}}, x-exclusive: [b, c]} | A has no `c` to be required
          {properties: {b: {type: string, x-refused-words: {c: d}}}} | A.b: refused words belong to the enum
          {enum: [b, b]}                         | A: a word is there twice
          {enum: [b-c, b_c]}                     | A: `b_c` and `b-c` are both B_C
          {enum: [unknown]}                      | A: `unknown` and the SDK itself are both UNKNOWN
          {enum: [b, c], x-numbers: [1, 0]}      | A: x-numbers must be 0, 1, 2
          {enum: [b, c], x-numbers: [0]}         | A: x-numbers must be 0, 1, 2
          {enum: [b], x-words: {c: what}}        | A: x-words has a word that is not in the enum: c
          {enum: [b], x-since-words: {c: 4.2.0}} | A: x-since-words has a word that is not in the enum: c
          {enum: [b], x-documented-words: [c]}   | A: x-documented-words has a word that is not in the enum: c
          {enum: [b], x-refused-words: {b: no}}  | A: a refused word must not be in the enum: b
          {enum: [0], x-enum-of: B}              | A: x-enum-of needs an enum with x-numbers, not B
          """)
  void aSlipInASchemaIsAFaultThatNamesThePlace(String schema, String fault) {
    Spec spec = TestSpecs.ofSchemas("A: " + schema);

    assertThat(SpecCheck.faults(spec)).anyMatch(found -> found.startsWith(fault));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {type: object, properties: {private: {type: boolean}}}
          {type: object, properties: {b: {type: array, items: {$ref: '#/components/schemas/A'}}}}
          {type: string, enum: [b, c], x-numbers: [0, 1], x-words: {b: what}, x-refused-words: {d: send c}}
          """)
  void whatKeepsTheConventionsHasNoFault(String schema) {
    assertThat(SpecCheck.faults(TestSpecs.ofSchemas("A: " + schema))).isEmpty();
  }
}
