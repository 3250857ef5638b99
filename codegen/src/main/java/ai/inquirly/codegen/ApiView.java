package ai.inquirly.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The operations of one tag: an API class and a class of requests. */
final class ApiView {
  private static final String CORE = "ai.inquirly.sdk.core.";

  final String name;
  final String requests;
  final String doc;
  final String requestsDoc;
  final List<OperationView> operations = new ArrayList<>();
  final Set<String> apiImports = new TreeSet<>();
  final Set<String> requestImports = new TreeSet<>();

  ApiView(String tag, Spec spec) {
    name = tag + "Api";
    requests = spec.tag(tag).path("x-resource").textValue() + "Requests";
    doc = Javadoc.comment("", List.of(spec.tag(tag).path("description").asText()));
    requestsDoc =
        Javadoc.comment(
            "",
            List.of(
                "The calls of {@link "
                    + name
                    + "} as requests, to be sent in any way: with options of their own, for the whole response, or asynchronously."));
    for (ApiOperation operation : spec.operations().values()) {
      if (operation.tag().equals(tag)) {
        operations.add(new OperationView(operation, spec));
      }
    }
    apiImports.addAll(List.of(CORE + "ApiGroup", CORE + "ApiSender"));
    requestImports.addAll(List.of(CORE + "ApiRequest", CORE + "Endpoint", CORE + "Result"));
    operations.forEach(this::addImports);
  }

  private void addImports(OperationView operation) {
    operation.walks.forEach(walk -> walk.apiImports().forEach(apiImports::add));
    if (!operation.walks.isEmpty()) {
      requestImports.add(CORE + "page.Paging");
    }
    requestImports.addAll(operation.settings.imports);
    for (Set<String> imports : List.of(apiImports, requestImports)) {
      imports.addAll(operation.result.imports());
      if (operation.hasRequest) {
        imports.add(ResultView.MODEL + operation.request);
        imports.add("java.util.function.Consumer");
      }
    }
  }
}
