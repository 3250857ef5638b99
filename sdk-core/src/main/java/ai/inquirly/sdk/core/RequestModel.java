package ai.inquirly.sdk.core;

import ai.inquirly.sdk.core.json.Model;
import ai.inquirly.sdk.core.json.ModelBuilder;

/**
 * Base of the generated request objects: the query parameters and body fields of one operation.
 * {@code fields} tells which is which ({@code Fields.query}, {@code field}, {@code nested}); a
 * {@link FileUpload} among the body fields makes the call multipart.
 */
public abstract class RequestModel extends Model {
  protected RequestModel(ModelBuilder<?> builder) {
    super(builder);
  }
}
