package ai.inquirly.sdk.testing.server.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** JSON to and from bytes, as strict, as lenient and as escaped as the real server's. */
public final class JsonText {
  private static final int DEEPEST_NESTING = 100;
  private static final ObjectMapper MAPPER = mapper();

  private JsonText() {}

  /** Writes a value as UTF-8, with the characters escaped that could break out of a page. */
  public static byte[] bytes(JsonNode value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Reads a whole body as one value.
   *
   * @return the value, or null if the bytes are not one JSON value in valid UTF-8
   */
  public static JsonNode read(byte[] body) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      // a byte-order mark is no JSON to the real parser; Jackson would skip it
      JsonNode value = text.startsWith("\uFEFF") ? null : MAPPER.readTree(text);
      return value == null || value.isMissingNode() ? null : value;
    } catch (CharacterCodingException | JsonProcessingException noJson) {
      return null;
    }
  }

  private static ObjectMapper mapper() {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST_NESTING)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();
    ObjectMapper mapper =
        JsonMapper.builder(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    factory.setCharacterEscapes(new PageSafeEscapes());
    return mapper;
  }

  private static final class PageSafeEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private final int[] ascii = standardAsciiEscapesForJSON();

    PageSafeEscapes() {
      for (char c : new char[] {'<', '>', '&'}) {
        ascii[c] = ESCAPE_CUSTOM;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii;
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
      return character == 0x2028 || character == 0x2029 || "<>&".indexOf(character) >= 0
          ? new SerializedString("\\u%04x".formatted(character))
          : null;
    }
  }
}
