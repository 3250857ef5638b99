package ai.inquirly.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointSettingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          security: [{userToken: []}, {agentBotToken: []}] | .accepts(CredentialKind.USER, CredentialKind.AGENT_BOT)
          security: [{platformAppToken: []}]               | .accepts(CredentialKind.PLATFORM_APP)
          x-role: administrator                            | .administratorOnly()
          x-repeat: {policy: always}                       | .repeat(Repeat.ALWAYS)
          x-repeat: {policy: never}                        | .repeat(Repeat.NEVER)
          x-repeat: {policy: when, parameter: source_id}   | .repeat(Repeat.when("source_id"))
          x-fixed-query: {type: agent}                     | .fixedQuery("type", "agent")
          """)
  void eachStatementOfTheSpecIsACallOfTheEndpointsBuilder(String statement, String call) {
    assertThat(settings(statement).calls).containsExactly(call);
  }

  @Test
  void anOperationOfThePublicPlaneNeedsNoSettings() {
    EndpointSettings settings = settings("security: []");

    assertThat(settings.calls).isEmpty();
    assertThat(settings.imports).isEmpty();
  }

  @Test
  void fieldsThatTravelAsJsonInFormsAreNamedOnlyIfThereIsAForm() {
    String json = "application/json: {schema: {$ref: '#/x/ThingCreateRequest'}}";
    String form = "multipart/form-data: {schema: {properties: {}}}";

    assertThat(settings("requestBody: {content: {" + json + ", " + form + "}}").calls)
        .containsExactly(".jsonInForms(\"items\")");
    assertThat(settings("requestBody: {content: {" + json + "}}").calls).isEmpty();
  }

  @Test
  void aFieldInsideAnotherIsNamedByItsPath() {
    Spec spec =
        TestSpecs.ofOperation(
            "/things",
            "post",
            """
            operationId: ThingsApi.create
            tags: [Things]
            requestBody:
              content:
                application/json:
                  schema: {properties: {part: {type: object, properties: {items: {x-multipart: json}}}}}
                multipart/form-data: {schema: {properties: {}}}
            """,
            "Other: {type: object}");

    assertThat(new EndpointSettings(TestSpecs.only(spec), spec).calls)
        .contains(".jsonInForms(\"part.items\")");
  }

  private static EndpointSettings settings(String operation) {
    Spec spec =
        TestSpecs.ofOperation(
            "/things",
            "post",
            "operationId: ThingsApi.create\ntags: [Things]\n" + operation,
            "ThingCreateRequest: {properties: {items: {type: string, x-multipart: json}, a: {type: string}}}");
    return new EndpointSettings(TestSpecs.only(spec), spec);
  }
}
