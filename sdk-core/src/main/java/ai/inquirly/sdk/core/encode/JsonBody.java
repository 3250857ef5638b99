package ai.inquirly.sdk.core.encode;

import ai.inquirly.sdk.core.json.JsonWriter;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import jakarta.annotation.Nullable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/**
 * Bytes of known length. Sent as JSON under exactly {@code application/json}: under any other type
 * the server ignores the body and answers 200 all the same.
 */
final class JsonBody extends RequestBody {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();
  private static final MediaType JSON = MediaType.get("application/json");

  private final byte[] bytes;
  private final @Nullable MediaType type;

  private JsonBody(byte[] bytes, @Nullable MediaType type) {
    this.bytes = bytes;
    this.type = type;
  }

  /** Length 0 and no type: without a length the server would wait for, or misread, what follows. */
  static JsonBody empty() {
    return new JsonBody(new byte[0], null);
  }

  /** A checked value as UTF-8 without byte-order mark. */
  static JsonBody of(@Nullable Object checkedValue) {
    return new JsonBody(bytes(checkedValue), JSON);
  }

  /**
   * The fields of a request. A name that ends in {@code []} is the form's spelling of a list; in
   * JSON the server reads the list under the bare name.
   */
  static JsonBody ofFields(ObjectValue fields, Refusals refuse) {
    ObjectValue renamed = new ObjectValue(true);
    for (Map.Entry<String, Object> field : fields.entrySet()) {
      boolean isList = field.getValue() instanceof List<?>;
      String name = isList ? FormNames.base(field.getKey()) : field.getKey();
      boolean isEmptyForm = !name.equals(field.getKey()) && ((List<?>) field.getValue()).isEmpty();
      if (!isEmptyForm && renamed.containsKey(name)) {
        throw refuse.of(field.getKey(), "and " + name + " are one field in JSON: give one of them");
      }
      if (!isEmptyForm) {
        renamed.put(name, field.getValue());
      }
    }
    return of(renamed);
  }

  static byte[] bytes(@Nullable Object checkedValue) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      new JsonWriter(generator).value(checkedValue);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.toByteArray();
  }

  @Override
  public @Nullable MediaType contentType() {
    return type;
  }

  @Override
  public long contentLength() {
    return bytes.length;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    sink.write(bytes);
  }

  /** Keeps OkHttp from sending it again by itself; whether to repeat is decided above it. */
  @Override
  public boolean isOneShot() {
    return true;
  }
}
