package ai.inquirly.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationDocTest {
  @Test
  void summaryDescriptionFactsAndParametersFollowEachOther() {
    String operation =
        "summary: Get a thing\ndescription: All of it.\nsecurity: [{userToken: []}]\n"
            + "parameters: [{name: thing_id, in: path, description: Id of the thing., schema: {type: string}}]";

    assertThat(doc("/things/{thing_id}", "get", operation))
        .isEqualTo(
            """
              /**
               * Get a thing.
               *
               * <p>All of it.
               *
               * <p>Accepts: user token.
               *
               * @param thingId Id of the thing.
               * @param request everything else
               */
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          security: []                                                     | Needs no token.
          security: [{userToken: []}, {agentBotToken: []}]                 | Accepts: user token, agent bot token.
          security: [{platformAppToken: []}]                               | Accepts: platform app token.
          {security: [{userToken: []}], x-role: administrator}             | Accepts: user token of an administrator.
          {security: [{userToken: []}], x-bot-since: 4.3.0}                | Accepts: user token; since server 4.3.0 also agent bot token.
          {security: [], x-paging: {limit: 20}}                            | Needs no token. At most 20 rows come, without a sign that there are more.
          """)
  void tokensAndSilentLimitsAreTold(String operation, String fact) {
    assertThat(flat("/things", "get", operation)).contains("<p>" + fact + " @param");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          get    | security: []                       | Needs no token.
          get    | x-repeat: {policy: never}          | the SDK does not send it again.
          put    | security: []                       | the SDK sends it again by itself.
          delete | security: []                       | the SDK sends it again by itself.
          post   | security: []                       | the SDK does not send it again.
          patch  | security: []                       | the SDK does not send it again.
          post   | x-repeat: {policy: always}         | the SDK sends it again by itself.
          post   | x-repeat: {policy: when, parameter: status} | the SDK sends it again by itself only if {@code status} is set.
          """)
  void whetherACallOfUnknownOutcomeIsRepeatedIsToldExceptForPlainReads(
      String method, String operation, String end) {
    String doc = flat("/things", method, operation);

    assertThat(doc).contains(end + " @param");
    assertThat(doc.contains("outcome")).isEqualTo(!end.equals("Needs no token."));
  }

  private static String flat(String path, String method, String operation) {
    return doc(path, method, operation).replaceAll("\\n\\s*\\*", "").replaceAll("\\s+", " ");
  }

  private static String doc(String path, String method, String operation) {
    String given =
        operation.startsWith("{") ? operation.substring(1, operation.length() - 1) : null;
    String keys =
        given == null ? operation : given.replaceAll("^(security: .*?\\]), (x-)", "$1\n$2");
    Spec spec =
        TestSpecs.ofOperation(
            path,
            method,
            "operationId: ThingsApi.get\ntags: [Things]\n"
                + (keys.contains("summary") ? "" : "summary: Get\n")
                + keys,
            "");
    ApiOperation only = TestSpecs.only(spec);
    return OperationDoc.of(only, PathParameter.of(only, spec), true);
  }
}
