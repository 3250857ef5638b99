package ai.inquirly.codegen;

import java.util.List;

/** One operation as the templates of API and request classes see it. */
final class OperationView {
  private static final int LINE_LENGTH = 100;

  final String id;
  final String constant;
  final String httpMethod;
  final String path;
  final String method;
  final ResultView result;
  final EndpointSettings settings;
  final String request;
  final boolean hasRequest;
  final boolean allOptional;
  final String doc;
  final String lambdaDoc;
  final String nothingDoc;
  final String declaredPath;
  final String pathArguments;
  final String leadingPath;
  final String leadingArguments;
  final String withRequest;
  final String withLambda;
  final String withNothing;

  final List<WalkView> walks;

  final String requestsClass;
  final RequestShape shape;
  final List<PathParameter> parameters;

  OperationView(ApiOperation operation, Spec spec) {
    requestsClass = spec.resource(operation) + "Requests";
    request = spec.requestName(operation);
    id = operation.id();
    constant = JavaNames.endpointConstant(operation.javaMethod());
    httpMethod = operation.method();
    path = operation.path();
    method = operation.javaMethod();
    result = ResultView.of(operation, spec);
    settings = new EndpointSettings(operation, spec);
    shape = RequestShape.of(operation, spec);
    hasRequest = !shape.isEmpty();
    allOptional = hasRequest && shape.allOptional() && !operation.needsBody();
    parameters = PathParameter.of(operation, spec);
    declaredPath = PathParameter.declarations(parameters);
    pathArguments = PathParameter.arguments(parameters);
    leadingPath = declaredPath.isEmpty() ? "" : declaredPath + ", ";
    leadingArguments = pathArguments.isEmpty() ? "" : pathArguments + ", ";
    withRequest = method(leadingPath + request + " request", leadingArguments + "request");
    withLambda =
        method(
            leadingPath + "Consumer<" + request + ".Builder> request",
            leadingArguments + "request");
    withNothing = method(declaredPath, pathArguments);
    doc = OperationDoc.of(operation, parameters, hasRequest);
    String types = PathParameter.types(parameters, request);
    lambdaDoc = OperationDoc.ofOverload(method, types, OperationDoc.LAMBDA);
    nothingDoc = OperationDoc.ofOverload(method, types, OperationDoc.NOTHING);
    walks = WalkView.of(this, operation);
  }

  /** A whole method of the API class; wrapped here, so that none is longer than five lines. */
  private String method(String parameters, String arguments) {
    String type = result.isNone() ? "void" : result.type();
    String signature = "  public " + type + " " + method + "(" + parameters + ") {";
    String request = requestsClass + "." + method + "(" + arguments + ")";
    String call = "    " + (result.isNone() ? "" : "return ") + "body(" + request + ");";
    return wrapped(signature) + "\n" + wrapped(call) + "\n  }";
  }

  static String wrapped(String line) {
    if (line.length() <= LINE_LENGTH) {
      return line;
    }
    int end = line.lastIndexOf(", ", LINE_LENGTH - 1);
    String indent = line.substring(0, line.length() - line.stripLeading().length()) + "    ";
    return line.substring(0, end + 1) + "\n" + wrapped(indent + line.substring(end + 2));
  }
}
