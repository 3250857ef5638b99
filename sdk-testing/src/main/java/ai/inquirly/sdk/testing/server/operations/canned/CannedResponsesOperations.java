package ai.inquirly.sdk.testing.server.operations.canned;

import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.LikePattern;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.CannedResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.stream.Stream;

/** Canned responses, which any member of an account may change. */
public final class CannedResponsesOperations implements Operations {
  private static final String PATH = "/canned_responses";
  private static final int CONTENT_LIMIT = 20_000;

  @Override
  public void register(Routes routes) {
    routes.account("GET", PATH, Access.USER, this::list);
    routes.account("POST", PATH, Access.USER, this::create);
    routes.accountUpdate(PATH + "/{id}", Access.USER, this::update);
    routes.account("DELETE", PATH + "/{id}", Access.USER, this::delete);
  }

  private Answer list(Call call) {
    Stream<CannedResponse> responses =
        call.table(CannedResponse.ENTITY).stream(CannedResponse.ACCOUNT_ID, call.account().id())
            .sorted(Comparator.comparing(CannedResponse::position));
    JsonNode search = call.params().get("search");
    boolean searched = search != null && !search.isNull();
    Stream<CannedResponse> found =
        searched
            ? search(responses, search.isContainerNode() ? search.toString() : search.asText())
            : responses;
    return Answer.json(Json.array(found.toList(), RecordView::json));
  }

  private Answer create(Call call) {
    CannedResponse response = new CannedResponse();
    response.set(CannedResponse.ACCOUNT_ID, call.account().id());
    assign(call, response);
    return Answer.json(RecordView.json(call.table(CannedResponse.ENTITY).insert(response)));
  }

  private Answer update(Call call) {
    CannedResponse response = find(call);
    assign(call, response);
    call.table(CannedResponse.ENTITY).save(response);
    return Answer.json(RecordView.json(response));
  }

  private Answer delete(Call call) {
    call.table(CannedResponse.ENTITY).delete(find(call));
    return Answer.empty();
  }

  /** Those whose code begins with the text, then those with the text in the code, then others. */
  private static Stream<CannedResponse> search(Stream<CannedResponse> responses, String text) {
    LikePattern prefix = LikePattern.anyCase(text + "%");
    LikePattern anywhere = LikePattern.anyCase("%" + text + "%");
    return responses
        .filter(
            r ->
                anywhere.matches(r.get(CannedResponse.SHORT_CODE))
                    || anywhere.matches(r.get(CannedResponse.CONTENT)))
        .sorted(
            Comparator.comparing(
                r -> {
                  String code = r.get(CannedResponse.SHORT_CODE);
                  return prefix.matches(code) ? 0 : anywhere.matches(code) ? 1 : 2;
                }));
  }

  private static void assign(Call call, CannedResponse response) {
    call.root("canned_response", CannedResponse.ENTITY)
        .assignTo(response, CannedResponse.SHORT_CODE, CannedResponse.CONTENT);
    String code = response.get(CannedResponse.SHORT_CODE);
    ValidationErrors errors =
        new ValidationErrors()
            .limitLength("short_code", code, ValidationErrors.STRING_LIMIT)
            .limitLength("content", response.get(CannedResponse.CONTENT), CONTENT_LIMIT)
            .requireText("content", response.get(CannedResponse.CONTENT))
            .requireText("short_code", code);
    boolean taken =
        call.table(CannedResponse.ENTITY)
                .first(
                    CannedResponse.ACCOUNT_ID,
                    call.account().id(),
                    other -> other != response && other.get(CannedResponse.SHORT_CODE).equals(code))
            != null;
    if (taken) {
      errors.taken("short_code");
    }
    errors.check();
  }

  private static CannedResponse find(Call call) {
    return call.find(CannedResponse.ENTITY, "id", CannedResponse.ACCOUNT_ID);
  }
}
