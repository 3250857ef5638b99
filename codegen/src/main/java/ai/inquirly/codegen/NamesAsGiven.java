package ai.inquirly.codegen;

import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.DefaultCodegen;

/**
 * openapi-generator with its renaming and escaping switched off: the spec's names are the names.
 */
abstract class NamesAsGiven extends DefaultCodegen implements CodegenConfig {
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
  public String sanitizeTag(String tag) {
    return tag;
  }

  @Override
  public String toOperationId(String operationId) {
    return operationId.substring(operationId.indexOf('.') + 1);
  }

  @Override
  public String modelFileFolder() {
    return getOutputDir() + "/" + sourceFolder(modelPackage);
  }

  @Override
  public String apiFileFolder() {
    return getOutputDir() + "/" + sourceFolder(apiPackage);
  }

  static String sourceFolder(String packageName) {
    return "src/main/java/" + packageName.replace('.', '/');
  }
}
