package ai.inquirly.sdk.conformance;

import ai.inquirly.sdk.core.RequestModel;
import ai.inquirly.sdk.core.json.JsonReader;
import ai.inquirly.sdk.core.json.Model;
import ai.inquirly.sdk.core.json.OpenEnum;
import ai.inquirly.sdk.core.json.WireTime;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A JSON value as the argument of a setter. */
final class TypedValue {
  private static final ObjectMapper PLAIN =
      JsonMapper.builder().enable(DeserializationFeature.USE_LONG_FOR_INTS).build();

  private TypedValue() {}

  /** Empty if a setter of this type does not take it. */
  static Optional<Object> of(Type type, JsonNode value) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == List.class
          ? list(generic.getActualTypeArguments()[0], value)
          : Optional.of(value).filter(JsonNode::isObject).map(TypedValue::plain);
    }
    Class<?> plainType = (Class<?>) type;
    if (RequestModel.class.isAssignableFrom(plainType)) {
      return Optional.of(value)
          .filter(JsonNode::isObject)
          .map(json -> TypedRequest.nested(plainType, json));
    }
    if (Model.class.isAssignableFrom(plainType)) {
      return Optional.of(value).filter(JsonNode::isObject).map(json -> model(plainType, json));
    }
    if (OpenEnum.class.isAssignableFrom(plainType)) {
      return Optional.of(value)
          .filter(JsonNode::isTextual)
          .map(word -> Reflection.callStatic(plainType, "of", String.class, word.textValue()));
    }
    return scalar(plainType, value);
  }

  /** Forms have texts only. */
  private static Optional<Object> scalar(Class<?> type, JsonNode value) {
    String text = value.isValueNode() ? value.asText() : null;
    if (type == Object.class) {
      return Optional.of(plain(value));
    }
    if (type == String.class) {
      return Optional.of(value).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }
    if (text == null) {
      return Optional.empty();
    }
    if (type == long.class) {
      return Optional.of(text).filter(t -> t.matches("-?\\d+")).map(Long::valueOf);
    }
    if (type == double.class) {
      return Optional.of(text).filter(t -> t.matches("-?[\\d.]+")).map(Double::valueOf);
    }
    if (type == boolean.class) {
      return Optional.of(text).filter(t -> t.matches("true|false")).map(Boolean::valueOf);
    }
    return type == Instant.class
        ? Optional.ofNullable(WireTime.parse(plain(value)))
        : Optional.empty();
  }

  private static Optional<Object> list(Type elementType, JsonNode value) {
    if (!value.isArray()) {
      return Optional.empty();
    }
    Type unboxed = elementType == Long.class ? long.class : elementType;
    List<Object> typed = new ArrayList<>();
    value.forEach(element -> of(unboxed, element).ifPresent(typed::add));
    return typed.size() == value.size() ? Optional.of(typed) : Optional.empty();
  }

  /** Through the model's own reader, which must know each property. */
  private static Object model(Class<?> type, JsonNode json) {
    Unmodelled unmodelled = new Unmodelled();
    try (JsonParser parser = new JsonFactory().createParser(json.toString())) {
      parser.nextToken();
      JsonReader reader = new JsonReader(parser, unmodelled);
      Object model = Reflection.callStatic(type, "read", JsonReader.class, reader);
      if (!unmodelled.found().isEmpty()) {
        throw new NotOffered(unmodelled.found().toString());
      }
      return model;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object plain(JsonNode value) {
    return PLAIN.convertValue(value, Object.class);
  }
}
