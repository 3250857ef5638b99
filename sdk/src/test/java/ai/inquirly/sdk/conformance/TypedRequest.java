package ai.inquirly.sdk.conformance;

import ai.inquirly.sdk.core.FileUpload;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Sets the typed builder of a request object by names of the wire. */
final class TypedRequest {
  private final RequestNames names;
  private final Object builder;

  private TypedRequest(Class<?> model, RequestNames names) {
    this.names = names;
    builder = Reflection.call(model, null, "builder");
  }

  /**
   * The request object for what was sent.
   *
   * @throws NotOffered if the builder does not offer a value
   */
  static Object build(String operation, WireRequest sent) {
    Class<?> model =
        Endpoints.requestModel(operation)
            .orElseThrow(() -> new NotOffered("the operation takes no parameters"));
    RequestNames names = RequestNames.ofOperation(operation);
    TypedRequest request = new TypedRequest(model, names);
    for (Map.Entry<String, JsonNode> parameter : sent.query().properties()) {
      if (!names.fixed().contains(parameter.getKey())) {
        request.set(names.ofQuery(parameter.getKey()), parameter.getValue());
      }
    }
    request.setBody(Normal.form(names, sent.body()));
    sent.files().forEach(request::setFiles);
    return request.build();
  }

  /** A request object inside another one. */
  static Object nested(Class<?> model, JsonNode fields) {
    TypedRequest request = new TypedRequest(model, RequestNames.ofSchema(model.getSimpleName()));
    request.setBody((ObjectNode) fields);
    return request.build();
  }

  private void setBody(ObjectNode body) {
    body.properties().forEach(field -> set(names.ofBody(field.getKey()), field.getValue()));
  }

  private void setFiles(String wireName, List<FileUpload> files) {
    String name = names.ofBody(wireName);
    Object value = wireName.endsWith("[]") ? files : files.get(0);
    call(setter(name, method -> method.getParameterTypes()[0].isInstance(value)), value);
  }

  private void set(String name, JsonNode value) {
    if (value.isNull()) {
      String clear = "clear" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
      call(setter(clear, method -> method.getParameterCount() == 0));
      return;
    }
    Method setter =
        setter(
            name,
            method ->
                !method.isVarArgs()
                    && TypedValue.of(method.getGenericParameterTypes()[0], value).isPresent());
    call(setter, TypedValue.of(setter.getGenericParameterTypes()[0], value).orElseThrow());
  }

  private Method setter(String name, Predicate<Method> fits) {
    return Arrays.stream(builder.getClass().getMethods())
        .filter(method -> method.getName().equals(name))
        .filter(fits)
        .findFirst()
        .orElseThrow(() -> new NotOffered("no setter " + name + " for such a value"));
  }

  private void call(Method setter, Object... arguments) {
    try {
      setter.invoke(builder, arguments);
    } catch (InvocationTargetException e) {
      throw new NotOffered(setter.getName() + ": " + e.getCause().getMessage());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object build() {
    return Reflection.call(builder.getClass(), builder, "build");
  }
}
