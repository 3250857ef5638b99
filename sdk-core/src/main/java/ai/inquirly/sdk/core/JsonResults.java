package ai.inquirly.sdk.core;

import ai.inquirly.sdk.core.json.DriftListener;
import ai.inquirly.sdk.core.json.JsonReader;
import ai.inquirly.sdk.core.json.JsonReader.ObjectReader;
import ai.inquirly.sdk.core.json.Model;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The kinds of results that are read from JSON. */
final class JsonResults {
  private JsonResults() {}

  static final class ObjectResult<T> extends JsonResult<T> {
    private final ObjectReader<T> reader;
    private final boolean nullable;

    ObjectResult(ObjectReader<T> reader, Envelope envelope, boolean nullable) {
      super(envelope);
      this.reader = reader;
      this.nullable = nullable;
    }

    @Override
    @Nullable
    T read(JsonParser parser, JsonReader in, DriftListener drift) throws IOException {
      if (nullable && parser.currentToken() == JsonToken.VALUE_NULL) {
        return null;
      }
      expect(parser, JsonToken.START_OBJECT);
      T value = reader.read(in);
      return nullable && value instanceof Model model && model.toMap().isEmpty() ? null : value;
    }
  }

  static final class MapResult extends JsonResult<Map<String, Object>> {
    MapResult(Envelope envelope) {
      super(envelope);
    }

    @Override
    Map<String, Object> read(JsonParser parser, JsonReader in, DriftListener drift)
        throws IOException {
      expect(parser, JsonToken.START_OBJECT);
      return in.readMap();
    }
  }

  static final class ListResult<E> extends RowsResult<E, List<E>> {
    ListResult(ObjectReader<E> reader, Envelope envelope) {
      super(reader, envelope);
    }

    @Override
    List<E> read(JsonParser parser, JsonReader in, DriftListener drift) throws IOException {
      return rows(parser, in, drift);
    }
  }

  static final class TextsResult extends JsonResult<List<String>> {
    TextsResult(Envelope envelope) {
      super(envelope);
    }

    @Override
    List<String> read(JsonParser parser, JsonReader in, DriftListener drift) throws IOException {
      expect(parser, JsonToken.START_ARRAY);
      List<String> texts = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (parser.currentToken().isScalarValue()
            && parser.currentToken() != JsonToken.VALUE_NULL) {
          texts.add(parser.getText());
        } else {
          drift.onDrift(
              DriftListener.Kind.UNEXPECTED_KIND, "list", "", parser.currentToken().name());
          parser.skipChildren();
        }
      }
      return Collections.unmodifiableList(texts);
    }
  }

  static final class PageResult<E, M> extends RowsResult<E, Page<E, M>> {
    private static final byte[] NOTHING = {'{', '}'};

    private final ObjectReader<M> metaReader;
    private final Envelope metaEnvelope;

    PageResult(
        ObjectReader<E> reader,
        Envelope envelope,
        ObjectReader<M> metaReader,
        Envelope metaEnvelope) {
      super(reader, envelope);
      this.metaReader = metaReader;
      this.metaEnvelope = metaEnvelope;
    }

    @Override
    Page<E, M> read(JsonParser parser, JsonReader in, DriftListener drift) throws IOException {
      return new Page<>(rows(parser, in, drift), null);
    }

    @Override
    Page<E, M> complete(@Nullable Page<E, M> page, byte[] body, DriftListener drift)
        throws IOException {
      try (JsonParser parser = metaEnvelope.locate(body)) {
        M meta =
            parser != null && parser.currentToken() == JsonToken.START_OBJECT
                ? metaReader.read(new JsonReader(parser, drift))
                : noMeta();
        return new Page<>(page.getItems(), meta);
      }
    }

    private M noMeta() throws IOException {
      try (JsonParser parser = new JsonFactory().createParser(NOTHING)) {
        parser.nextToken();
        return metaReader.read(new JsonReader(parser, DriftListener.NONE));
      }
    }
  }
}
