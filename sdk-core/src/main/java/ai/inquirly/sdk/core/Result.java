package ai.inquirly.sdk.core;

import ai.inquirly.sdk.core.json.DriftListener;
import ai.inquirly.sdk.core.json.JsonReader.ObjectReader;
import ai.inquirly.sdk.core.json.JsonViews;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the body of a successful answer becomes a value.
 *
 * @param <T> the value
 */
public abstract class Result<T> {
  /** No value: the body is not looked at. */
  public static Result<Void> none() {
    return new Result<>("*/*") {
      @Override
      public Void decode(byte[] body, Charset charset, DriftListener drift) {
        return null;
      }
    };
  }

  /** The body as text. */
  public static Result<String> text(String accept) {
    return new Result<>(accept) {
      @Override
      public String decode(byte[] body, Charset charset, DriftListener drift) {
        return new String(body, charset);
      }
    };
  }

  /** The body as a Jackson tree. */
  public static Result<JsonNode> tree() {
    return new Result<>(JSON) {
      @Override
      public JsonNode decode(byte[] body, Charset charset, DriftListener drift) throws IOException {
        return JsonViews.parse(body);
      }
    };
  }

  /**
   * An object, at the first of these paths ({@code "payload.contact"}; {@code ""} is the body
   * itself) that the body has.
   */
  public static <T> Result<T> object(ObjectReader<T> reader, String... paths) {
    return new JsonResults.ObjectResult<>(reader, Envelope.of(paths), false);
  }

  /** As {@link #object}, but null where the server answers with null. */
  public static <T> Result<T> nullable(ObjectReader<T> reader, String... paths) {
    return new JsonResults.ObjectResult<>(reader, Envelope.of(paths), true);
  }

  /** A free-form object. */
  public static Result<Map<String, Object>> map(String... paths) {
    return new JsonResults.MapResult(Envelope.of(paths));
  }

  /** A list of objects. */
  public static <E> RowsResult<E, List<E>> list(ObjectReader<E> reader, String... paths) {
    return new JsonResults.ListResult<>(reader, Envelope.of(paths));
  }

  /** A list of texts. */
  public static Result<List<String>> texts(String... paths) {
    return new JsonResults.TextsResult(Envelope.of(paths));
  }

  /**
   * Rows at one of these paths, and figures at the other or, by the same name, beside the rows of
   * the documented form.
   */
  public static <E, M> RowsResult<E, Page<E, M>> page(
      ObjectReader<E> reader, ObjectReader<M> metaReader, String metaPath, String... paths) {
    String metaName = metaPath.substring(metaPath.lastIndexOf('.') + 1);
    // a loop: streams load dozens of classes when they are first used, and this runs at the start
    Set<String> metaPaths = new LinkedHashSet<>(List.of(metaPath));
    for (String path : paths) {
      metaPaths.add(path.substring(0, path.lastIndexOf('.') + 1) + metaName);
    }
    return new JsonResults.PageResult<>(
        reader, Envelope.of(paths), metaReader, Envelope.of(metaPaths.toArray(new String[0])));
  }

  static final String JSON = "application/json";

  private final String accept;

  Result(String accept) {
    this.accept = accept;
  }

  /** What to ask for in the Accept header. */
  public final String accept() {
    return accept;
  }

  /** Whether an answer without a body is an error. */
  public boolean needsBody() {
    return accept.equals(JSON);
  }

  /**
   * Reads the body of a successful answer.
   *
   * @throws IOException if the body is no JSON, truncated, or holds no value of this kind at all
   */
  public abstract @Nullable T decode(byte[] body, Charset charset, DriftListener drift)
      throws IOException;
}
