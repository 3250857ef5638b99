package ai.inquirly.sdk.core;

import ai.inquirly.sdk.core.json.DriftListener;
import ai.inquirly.sdk.core.json.JsonReader;
import ai.inquirly.sdk.core.json.JsonReader.ObjectReader;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A result that consists of rows. A row that is no object is left out and reported; it does not
 * cost the whole list.
 *
 * @param <E> one row
 * @param <R> all of them
 */
public abstract class RowsResult<E, R> extends JsonResult<R> {
  private final ObjectReader<E> reader;
  private @Nullable String rowPath;
  private boolean single;
  private boolean emptyObject;

  RowsResult(ObjectReader<E> reader, Envelope envelope) {
    super(envelope);
    this.reader = reader;
  }

  /**
   * Where a row lies inside its element in the documented form ({@code "payload.contact"}); the
   * bare form is read too.
   */
  public RowsResult<E, R> rowsAt(String path) {
    rowPath = path;
    return this;
  }

  /** A lone object counts as a list of one. */
  public RowsResult<E, R> orSingle() {
    single = true;
    return this;
  }

  /** An empty object in place of the list counts as a list of none. */
  public RowsResult<E, R> orEmptyObject() {
    emptyObject = true;
    return this;
  }

  final List<E> rows(JsonParser parser, JsonReader in, DriftListener drift) throws IOException {
    List<E> rows = new ArrayList<>();
    if (single && parser.currentToken() == JsonToken.START_OBJECT) {
      rows.add(reader.read(in));
      return Collections.unmodifiableList(rows);
    }
    if (emptyObject
        && parser.currentToken() == JsonToken.START_OBJECT
        && parser.nextToken() == JsonToken.END_OBJECT) {
      return List.of();
    }
    expect(parser, JsonToken.START_ARRAY);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        rows.add(row(in, drift));
      } else {
        drift.onDrift(DriftListener.Kind.UNEXPECTED_KIND, "list", "", parser.currentToken().name());
        parser.skipChildren();
      }
    }
    return Collections.unmodifiableList(rows);
  }

  private E row(JsonReader in, DriftListener drift) throws IOException {
    E row = reader.read(in);
    return rowPath == null ? row : EnvelopedRow.unwrap(row, rowPath, reader, drift);
  }
}
