package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;
import org.openapitools.codegen.model.OperationsMap;

/**
 * The openapi-generator side: says which files to write, and hands the templates our own view of
 * the spec. The generator's own analysis is not used, since it loses what the extensions say
 * (envelopes, forms of time, words behind numbers).
 */
public final class InquirlyJavaCodegen extends NamesAsGiven {
  private Spec spec;
  private SchemaUses uses;
  private final Map<String, RequestShape> requests = new LinkedHashMap<>();

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

  /** The generator ends without its request for donations: builds are to be quiet. */
  @Override
  public void postProcess() {}

  @Override
  public void processOpts() {
    super.processOpts();
    addPackageInfo("package-info-model.mustache", modelPackage);
    addPackageInfo("package-info-api.mustache", apiPackage);
  }

  private void addPackageInfo(String template, String packageName) {
    supportingFiles.add(
        new SupportingFile(template, sourceFolder(packageName), "package-info.java"));
  }

  @Override
  public void preprocessOpenAPI(OpenAPI openApi) {
    spec = new Spec(new YamlFiles().read(Path.of(getInputSpec())));
    SpecCheck.check(spec);
    uses = SchemaUses.of(spec);
    for (ApiOperation operation : spec.operations().values()) {
      RequestShape shape = RequestShape.of(operation, spec);
      if (!shape.isEmpty()) {
        requests.put(spec.requestName(operation), shape);
      }
    }
    openApi.getComponents().setSchemas(placeholders());
    openApi.getPaths().values().stream()
        .flatMap(item -> item.readOperations().stream())
        .forEach(InquirlyJavaCodegen::strip);
    super.preprocessOpenAPI(openApi);
  }

  /** The generator only has to see that there is something to write. */
  @SuppressWarnings("rawtypes")
  private Map<String, Schema> placeholders() {
    Map<String, Schema> schemas = new LinkedHashMap<>();
    spec.schemas()
        .forEach(
            (name, schema) -> {
              if (isEnum(schema)) {
                schemas.put(name, new StringSchema().addEnumItem("word"));
              } else if (JavaType.isModel(schema) && !requests.containsKey(name)) {
                schemas.put(name, someObject());
              }
            });
    requests.keySet().forEach(name -> schemas.put(name, someObject()));
    return schemas;
  }

  private static Schema<?> someObject() {
    return new ObjectSchema().addProperty("any", new StringSchema());
  }

  private static void strip(Operation operation) {
    operation.setRequestBody(null);
    operation.setParameters(null);
    operation.setResponses(null);
    operation.setCallbacks(null);
  }

  private static boolean isEnum(JsonNode schema) {
    return schema.has("enum") && !schema.has("x-enum-of");
  }

  @Override
  public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> models) {
    models.forEach(
        (name, map) -> {
          if (requests.containsKey(name)) {
            map.put("modelView", ModelView.ofRequest(name, requests.get(name)));
          } else if (isEnum(spec.schema(name))) {
            map.put("enumView", new EnumView(name, spec.schema(name)));
          } else {
            map.put("modelView", ModelView.ofSchema(name, spec, uses));
          }
        });
    return models;
  }

  @Override
  public OperationsMap postProcessOperationsWithModels(
      OperationsMap operations, List<ModelMap> models) {
    String tag = operations.getOperations().getClassname().replaceAll("Api$", "");
    operations.put("apiView", new ApiView(tag, spec));
    return operations;
  }

  @Override
  public String apiFilename(String templateName, String tag) {
    String resource = spec.tag(tag).path("x-resource").textValue();
    boolean api = templateName.equals("api.mustache");
    return apiFileFolder() + "/" + (api ? tag + "Api.java" : resource + "Requests.java");
  }

  @Override
  public void postProcessFile(File file, String fileType) {
    // methods of API classes are wrapped by the template, closer than the formatter does
    if (file.getName().endsWith(".java") && !file.getName().endsWith("Api.java")) {
      JavaFormat.apply(file.toPath());
    }
  }
}
