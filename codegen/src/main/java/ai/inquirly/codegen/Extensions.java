package ai.inquirly.codegen;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The extensions of this spec; README.md beside the spec says what they mean. */
final class Extensions {
  /** Where an extension stands. */
  enum Place {
    TAG,
    OPERATION,
    PARAMETER,
    RESPONSE,
    SCHEMA
  }

  /** What its value is. */
  enum Form {
    FLAG,
    TEXT,
    SCALAR,
    LIST,
    OBJECT;

    boolean fits(JsonNode value) {
      return switch (this) {
        case FLAG -> value.isBoolean();
        case TEXT -> value.isTextual();
        case SCALAR -> value.isValueNode() && !value.isNull();
        case LIST -> value.isArray() && !value.isEmpty();
        case OBJECT -> value.isObject() && !value.isEmpty();
      };
    }
  }

  private static final Map<Place, Map<String, Form>> KNOWN =
      Map.of(
          Place.TAG, Map.of("x-resource", Form.TEXT),
          Place.OPERATION, ofOperations(),
          Place.PARAMETER, ofParameters(),
          Place.RESPONSE, Map.of("x-certainty", Form.TEXT),
          Place.SCHEMA, ofSchemas());

  private Extensions() {}

  /** All extensions that may stand there. */
  static Map<String, Form> at(Place place) {
    return KNOWN.get(place);
  }

  private static Map<String, Form> ofOperations() {
    return Map.ofEntries(
        entry("x-bot-since", Form.TEXT),
        entry("x-certainty", Form.TEXT),
        entry("x-differences", Form.LIST),
        entry("x-discriminating-query", Form.TEXT),
        entry("x-docs", Form.OBJECT),
        entry("x-documented-path", Form.TEXT),
        entry("x-documented-single", Form.FLAG),
        entry("x-empty-object", Form.TEXT),
        entry("x-envelope", Form.LIST),
        entry("x-fixed-query", Form.OBJECT),
        entry("x-item-envelope", Form.LIST),
        entry("x-page", Form.OBJECT),
        entry("x-page-documented", Form.TEXT),
        entry("x-paging", Form.OBJECT),
        entry("x-plane", Form.TEXT),
        entry("x-repeat", Form.OBJECT),
        entry("x-role", Form.TEXT));
  }

  private static Map<String, Form> ofParameters() {
    return Map.ofEntries(
        entry("x-certainty", Form.TEXT),
        entry("x-copy-of-body", Form.TEXT),
        entry("x-documented", Form.SCALAR),
        entry("x-ignored", Form.FLAG),
        entry("x-java-name", Form.TEXT),
        entry("x-no-effect", Form.FLAG),
        entry("x-omit-false", Form.FLAG),
        entry("x-only", Form.LIST),
        entry("x-required-by-sdk", Form.FLAG),
        entry("x-since", Form.TEXT));
  }

  private static Map<String, Form> ofSchemas() {
    return Map.ofEntries(
        entry("x-also", Form.LIST),
        entry("x-also-number", Form.FLAG),
        entry("x-also-query", Form.TEXT),
        entry("x-also-schema", Form.TEXT),
        entry("x-also-string", Form.FLAG),
        entry("x-case-insensitive", Form.FLAG),
        entry("x-certainty", Form.TEXT),
        entry("x-discriminator", Form.TEXT),
        entry("x-discriminator-absent", Form.TEXT),
        entry("x-documented", Form.SCALAR),
        entry("x-documented-words", Form.LIST),
        entry("x-enum-of", Form.TEXT),
        entry("x-events", Form.LIST),
        entry("x-exclusive", Form.LIST),
        entry("x-flatten", Form.FLAG),
        entry(Spec.FOLDER, Form.TEXT),
        entry("x-free-form", Form.FLAG),
        entry("x-ignored", Form.FLAG),
        entry("x-java-name", Form.TEXT),
        entry("x-may-be-blank", Form.FLAG),
        entry("x-multipart", Form.TEXT),
        entry("x-no-effect", Form.FLAG),
        entry("x-numbers", Form.LIST),
        entry("x-only", Form.LIST),
        entry("x-refused-words", Form.OBJECT),
        entry("x-required-any", Form.LIST),
        entry("x-required-by-sdk", Form.FLAG),
        entry("x-required-for", Form.LIST),
        entry("x-role", Form.TEXT),
        entry("x-secret", Form.FLAG),
        entry("x-served", Form.FLAG),
        entry("x-since", Form.TEXT),
        entry("x-since-words", Form.OBJECT),
        entry("x-undocumented-words", Form.LIST),
        entry("x-unreferenced", Form.TEXT),
        entry("x-variants", Form.OBJECT),
        entry("x-words", Form.OBJECT),
        entry("x-zero", Form.TEXT));
  }
}
