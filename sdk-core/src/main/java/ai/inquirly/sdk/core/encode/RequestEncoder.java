package ai.inquirly.sdk.core.encode;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.FileUpload;
import ai.inquirly.sdk.core.RequestModel;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import okhttp3.HttpUrl;
import okhttp3.RequestBody;

/**
 * Encodes path, query and body of a call. The body is JSON, or a multipart form as soon as there is
 * a {@link FileUpload} anywhere in it. Stateless.
 */
public final class RequestEncoder {
  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD");
  private static final Set<String> ALWAYS_WITH_LENGTH = Set.of("POST", "PUT", "PATCH");

  /**
   * Encodes a call. Opens no file.
   *
   * @param baseUrl the address of the installation; a path in it is kept
   * @throws ai.inquirly.sdk.core.error.InvalidRequestException if a value cannot be sent, or would
   *     not arrive as it is meant; names operation, parameter and remedy, never the value
   */
  public EncodedRequest encode(ApiRequest<?> request, HttpUrl baseUrl) {
    Refusals refuse = new Refusals(request.endpoint().id());
    QueryWriter query = new QueryWriter(refuse);
    request.endpoint().fixedQuery().forEach(query::set);
    BodyValues values = new BodyValues(refuse);
    RequestBody body = body(request, values, query, refuse);
    request.query().forEach((name, value) -> override(request, query, name, value, refuse));
    HttpUrl url =
        RequestUrl.of(baseUrl, PathWriter.write(request, refuse), query.toQuery(), refuse);
    return new EncodedRequest(url, body, isRepeatable(values.files()), !values.files().isEmpty());
  }

  private static boolean isRepeatable(List<FileUpload> files) {
    for (FileUpload file : files) {
      if (!file.isRepeatable()) {
        return false;
      }
    }
    return true;
  }

  /** A parameter of the call itself replaces that of its request object. */
  private static void override(
      ApiRequest<?> request,
      QueryWriter query,
      String name,
      @Nullable Object value,
      Refusals refuse) {
    for (String fixed : request.endpoint().fixedQuery().keySet()) {
      if (fixed.equalsIgnoreCase(FormNames.base(name))) {
        throw refuse.of(name, "is set by the operation itself: leave it out");
      }
    }
    query.set(name, value);
  }

  private static @Nullable RequestBody body(
      ApiRequest<?> request, BodyValues values, QueryWriter query, Refusals refuse) {
    String method = request.endpoint().method();
    Object given = request.body();
    if (given == null) {
      return ALWAYS_WITH_LENGTH.contains(method) ? JsonBody.empty() : null;
    }
    boolean takesBody = !WITHOUT_BODY.contains(method);
    RequestFields fields = new RequestFields(refuse, values, query, takesBody);
    if (given instanceof RequestModel model) {
      model.accept((name, value) -> checkRows(name, value, refuse));
      model.accept(fields);
      if (fields.body().isEmpty()) {
        return ALWAYS_WITH_LENGTH.contains(method) ? JsonBody.empty() : null;
      }
      return encoded(request, fields.body(), values, refuse);
    }
    if (!takesBody) {
      throw refuse.of(
          "the body", "cannot go with " + method + ": give parameters by query(name, value)");
    }
    Object free = FreeBody.read(given, fields, values, refuse);
    return free instanceof ObjectValue object
        ? encoded(request, object, values, refuse)
        : JsonBody.of(free);
  }

  /** A list of a request object says what there shall be, and null is no label, id or the like. */
  private static void checkRows(String name, @Nullable Object value, Refusals refuse) {
    if (value instanceof List<?> rows && rows.stream().anyMatch(Objects::isNull)) {
      throw refuse.of(name, "holds a null, which means nothing in this list: take it out");
    }
  }

  private static RequestBody encoded(
      ApiRequest<?> request, ObjectValue fields, BodyValues values, Refusals refuse) {
    return values.files().isEmpty()
        ? JsonBody.ofFields(fields, refuse)
        : new MultipartBody(
            FormFields.of(fields, request.endpoint().jsonInForms(), refuse), boundary());
  }

  /** 122 random bits: not to be guessed by who writes a text or a file. */
  private static String boundary() {
    return "inquirly-" + UUID.randomUUID();
  }
}
