package ai.inquirly.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationCheckTest {
  private static final String SCHEMAS =
      """
      ThingCreateRequest: {type: object, x-folder: requests, properties: {page: {type: string}, id: {type: string}}}
      OtherRequest: {type: object, x-folder: requests, properties: {page: {type: string}}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          operationId: ThingApi.create    | ThingApi.create: the operationId must be the tag, Api, a dot and the method
          tags: [Others]                  | ThingsApi.create: no tag Others
          x-rolle: administrator          | ThingsApi.create: no extension `x-rolle` is known for a operation
          x-repeat: {policy: sometimes}   | ThingsApi.create: no x-repeat policy sometimes
          x-repeat: {policy: when, parameter: size} | ThingsApi.create: x-repeat names no parameter of the request: size
          security: [{token: []}]         | no security scheme is called token
          x-envelope: [payload]           | ThingsApi.create: the answer has none of [payload]
          x-paging: {style: sideways}     | ThingsApi.create: no x-paging style sideways
          x-paging: {stile: none}         | ThingsApi.create: `x-paging` knows no key `stile`
          x-paging: {style: page, parameter: pages} | ThingsApi.create: x-paging names no parameter of the request: pages
          x-paging: {style: page}         | ThingsApi.create: x-paging names no parameter that moves
          x-paging: {style: page, parameter: page, stable: {sort: id}} | ThingsApi.create: x-paging names no parameter of the request: sort
          x-paging: {style: page, parameter: page, without: [all]} | ThingsApi.create: x-paging names no parameter of the request: all
          x-paging: {style: page, parameter: page, chosen_here: page} | ThingsApi.create: chosen_here of x-paging needs a stable value
          x-page: {items: rows, meta: m}  | ThingsApi.create: the answer has
          responses: {'404': {description: None.}} | ThingsApi.create has no successful answer
          parameters: [{name: page, in: query, schema: {type: string}}] | ThingsApi.create: `page` and `page` are both page
          parameters: [{name: a, in: query, schema: {type: string}}, {name: a, in: query, schema: {type: string}}] | ThingsApi.create: the parameter a is there twice
          parameters: [{name: a, in: query, schema: {type: string, enum: [b]}}] | ThingsApi.create, a: an enum stands inline
          parameters: [{name: a, in: query, x-copy-of-body: b, schema: {type: string}}] | ThingsApi.create: `b` of the body needs x-also-query: a
          requestBody: {content: {application/json: {schema: {$ref: '#/x/OtherRequest'}}}} | ThingsApi.create: the body must be the schema ThingCreateRequest
          """)
  void aSlipInAnOperationIsAFaultThatNamesIt(String change, String fault) {
    assertThat(faults("/things", change)).anyMatch(found -> found.contains(fault));
  }

  @Test
  void pathParametersMustBeThoseOfThePathInItsOrder() {
    String described =
        "parameters: [{name: b, in: path, schema: {type: string}}, {name: a, in: path, schema: {type: string}}]";

    assertThat(faults("/things/{a}/{b}", described))
        .containsExactly("ThingsApi.create describes the path parameters [b, a], not [a, b]");
    assertThat(faults("/things/{b}/{a}", described)).isEmpty();
  }

  @Test
  void aFixedQueryParameterMustNotBeOneOfTheRequest() {
    assertThat(
            faults(
                "/things",
                "x-fixed-query: {type: a}\n"
                    + "parameters: [{name: type, in: query, schema: {type: string}}]"))
        .containsExactly("ThingsApi.create: a fixed query parameter is also one of the request");
  }

  /** A sound operation with one key changed. */
  private static java.util.List<String> faults(String path, String change) {
    StringBuilder operation = new StringBuilder(change).append('\n');
    java.util.stream.Stream.of(
            "operationId: ThingsApi.create",
            "tags: [Things]",
            "security: [{userToken: []}]",
            "requestBody: {content: {application/json: {schema: {$ref: '#/x/ThingCreateRequest'}}}}",
            "responses: {'200': {description: Done., content: {application/json: {schema: {type: object, x-free-form: true}}}}}")
        .filter(line -> !change.startsWith(line.substring(0, line.indexOf(':') + 1)))
        .forEach(line -> operation.append(line).append('\n'));
    return SpecCheck.faults(TestSpecs.ofOperation(path, "post", operation.toString(), SCHEMAS));
  }
}
