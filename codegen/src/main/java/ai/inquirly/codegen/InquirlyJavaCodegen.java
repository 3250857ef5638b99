package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;
import org.openapitools.codegen.model.OperationsMap;

/**
 * The openapi-generator side: says which files to write, and hands the templates our own view of
 * the spec. The generator's own analysis is not used, since it loses what the extensions say
 * (envelopes, forms of time, words behind numbers).
 */
public final class InquirlyJavaCodegen extends DefaultCodegen implements CodegenConfig {
  private Spec spec;
  private SchemaUses uses;
  private final Map<String, Spec.Operation> requests = new LinkedHashMap<>();

  public InquirlyJavaCodegen() {
    embeddedTemplateDir = templateDir = "inquirly-java";
    modelPackage = "ai.inquirly.sdk.model";
    apiPackage = "ai.inquirly.sdk.api";
    modelTemplateFiles.put("model.mustache", ".java");
    apiTemplateFiles.put("api.mustache", "Api.java");
    apiTemplateFiles.put("requests.mustache", "Requests.java");
  }

  @Override
  public CodegenType getTag() {
    return CodegenType.CLIENT;
  }

  @Override
  public String getName() {
    return "inquirly-java";
  }

  @Override
  public String getHelp() {
    return "Models, endpoint constants and API classes of the Inquirly Java SDK.";
  }

  @Override
  public void processOpts() {
    super.processOpts();
    supportingFiles.add(
        new SupportingFile(
            "package-info-model.mustache", folder(modelPackage), "package-info.java"));
    supportingFiles.add(
        new SupportingFile("package-info-api.mustache", folder(apiPackage), "package-info.java"));
  }

  private static String folder(String packageName) {
    return "src/main/java/" + packageName.replace('.', '/');
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void preprocessOpenAPI(OpenAPI openApi) {
    JsonNode bundle = new YamlFiles().read(Path.of(getInputSpec()));
    spec = new Spec(bundle);
    uses = SchemaUses.of(spec);
    for (Spec.Operation operation : spec.operations().values()) {
      if (!RequestShape.of(operation, spec).isEmpty()) {
        requests.put(ApiView.requestName(operation, spec), operation);
      }
    }
    Map<String, Schema> schemas = new LinkedHashMap<>();
    spec.schemas().forEach((name, schema) -> addSchema(schemas, name, schema));
    requests.keySet().forEach(name -> schemas.put(name, someObject()));
    openApi.getComponents().setSchemas(schemas);
    openApi.getPaths().values().stream()
        .flatMap(item -> item.readOperations().stream())
        .forEach(
            operation -> {
              operation.setRequestBody(null);
              operation.setParameters(null);
              operation.setResponses(null);
              operation.setCallbacks(null);
            });
    super.preprocessOpenAPI(openApi);
  }

  /** The generator only has to see that there is something to write. */
  @SuppressWarnings("rawtypes")
  private static void addSchema(Map<String, Schema> schemas, String name, JsonNode schema) {
    boolean requestBody =
        schema.path("x-folder").asText().equals("requests") && name.endsWith("Request");
    if (schema.has("enum") && !schema.has("x-enum-of")) {
      schemas.put(name, new StringSchema().addEnumItem("word"));
    } else if (JavaType.isModel(schema) && !requestBody) {
      schemas.put(name, someObject());
    }
  }

  private static Schema<?> someObject() {
    return new ObjectSchema().addProperty("any", new StringSchema());
  }

  @Override
  public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> models) {
    models.forEach(
        (name, map) -> {
          Object view = view(name);
          map.put(view instanceof EnumView ? "enumView" : "modelView", view);
        });
    return models;
  }

  private Object view(String name) {
    if (requests.containsKey(name)) {
      return ModelView.ofRequest(name, RequestShape.of(requests.get(name), spec));
    }
    return spec.schema(name).has("enum")
        ? new EnumView(name, spec.schema(name))
        : ModelView.ofSchema(name, spec, uses);
  }

  @Override
  public OperationsMap postProcessOperationsWithModels(
      OperationsMap operations, List<ModelMap> models) {
    String tag = operations.getOperations().getClassname().replaceAll("Api$", "");
    operations.put("apiView", new ApiView(tag, spec));
    return operations;
  }

  @Override
  public void postProcessFile(File file, String fileType) {
    // methods of API classes are wrapped by the template, closer than the formatter does
    if (file.getName().endsWith(".java") && !file.getName().endsWith("Api.java")) {
      JavaFormat.apply(file.toPath());
    }
  }

  @Override
  public String escapeUnsafeCharacters(String input) {
    return input;
  }

  @Override
  public String escapeQuotationMark(String input) {
    return input;
  }

  @Override
  public String toModelName(String name) {
    return name;
  }

  @Override
  public String toModelFilename(String name) {
    return name;
  }

  @Override
  public String toApiName(String tag) {
    return tag + "Api";
  }

  @Override
  public String apiFilename(String templateName, String tag) {
    String resource = spec.tag(tag).path("x-resource").textValue();
    String file =
        templateName.equals("api.mustache") ? tag + "Api.java" : resource + "Requests.java";
    return apiFileFolder() + "/" + file;
  }

  @Override
  public String modelFileFolder() {
    return getOutputDir() + "/" + folder(modelPackage);
  }

  @Override
  public String apiFileFolder() {
    return getOutputDir() + "/" + folder(apiPackage);
  }

  @Override
  public String sanitizeTag(String tag) {
    return tag;
  }

  @Override
  public String toOperationId(String operationId) {
    return operationId.substring(operationId.indexOf('.') + 1);
  }
}
