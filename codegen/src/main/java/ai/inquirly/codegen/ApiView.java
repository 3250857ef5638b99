package ai.inquirly.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The operations of one tag: an API class and a class of requests. */
final class ApiView {
  final String name;
  final String requests;
  final String doc;
  final String requestsDoc;
  final List<OperationView> operations = new ArrayList<>();
  final Set<String> apiImports = new TreeSet<>();
  final Set<String> requestImports = new TreeSet<>();

  ApiView(String tag, Spec spec) {
    String resource = spec.tag(tag).path("x-resource").textValue();
    name = tag + "Api";
    requests = resource + "Requests";
    doc = Javadoc.comment("", List.of(spec.tag(tag).path("description").asText()));
    requestsDoc =
        Javadoc.comment(
            "",
            List.of(
                "The calls of {@link "
                    + name
                    + "} as requests, to be sent in any way: with options of their own, for the whole response, or asynchronously."));
    for (Spec.Operation operation : spec.operations().values()) {
      if (operation.tag().equals(tag)) {
        operations.add(new OperationView(operation, spec, requests, requestName(operation, spec)));
      }
    }
    addImports();
  }

  static String requestName(Spec.Operation operation, Spec spec) {
    return spec.tag(operation.tag()).path("x-resource").textValue()
        + JavaNames.upperCamel(operation.javaMethod())
        + "Request";
  }

  private void addImports() {
    String core = "ai.inquirly.sdk.core.";
    apiImports.addAll(List.of(core + "ApiGroup", core + "ApiSender"));
    requestImports.addAll(List.of(core + "ApiRequest", core + "Endpoint", core + "Result"));
    for (OperationView operation : operations) {
      apiImports.addAll(operation.result.imports);
      requestImports.addAll(operation.result.imports);
      for (String setting : operation.settings) {
        if (setting.contains("CredentialKind")) {
          requestImports.add(core + "CredentialKind");
        }
        if (setting.contains("Repeat.")) {
          requestImports.add(core + "Repeat");
        }
      }
      if (operation.hasRequest) {
        for (Set<String> imports : List.of(apiImports, requestImports)) {
          imports.add(ResultView.MODEL + operation.request);
          imports.add("java.util.function.Consumer");
        }
      }
    }
  }
}
