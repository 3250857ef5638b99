package ai.inquirly.sdk.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Lets any {@code ObjectMapper} read and write SDK models and enums, with the same result as the
 * SDK itself: for logs, queues, caches and web frameworks. Register it with {@code
 * mapper.registerModule(new InquirlyModule())}.
 */
public final class InquirlyModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  public InquirlyModule() {
    super("inquirly", Version.unknownVersion());
    addSerializer(Model.class, new Serializer<>());
    addSerializer(OpenEnum.class, new Serializer<>());
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addDeserializers(new Readers());
  }

  private static final class Serializer<T> extends JsonSerializer<T> {
    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      new JsonWriter(out).value(value);
    }
  }

  private static final class Readers extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      if (Model.class.isAssignableFrom(type.getRawClass())) {
        return new Deserializer(method(type, "read", JsonReader.class));
      }
      return OpenEnum.class.isAssignableFrom(type.getRawClass())
          ? new Deserializer(method(type, "of", String.class))
          : null;
    }

    private static Method method(JavaType type, String name, Class<?> parameter) {
      try {
        return type.getRawClass().getMethod(name, parameter);
      } catch (NoSuchMethodException e) {
        throw new IllegalArgumentException(
            type + " cannot be read from JSON: it is only ever sent", e);
      }
    }
  }

  private static final class Deserializer extends JsonDeserializer<Object> {
    private final Method reading;

    Deserializer(Method reading) {
      this.reading = reading;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      Object source =
          reading.getParameterTypes()[0] == String.class
              ? parser.getText()
              : new JsonReader(parser, DriftListener.NONE);
      try {
        return reading.invoke(null, source);
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof IOException io) {
          throw io;
        }
        throw new IOException(e.getCause());
      } catch (IllegalAccessException e) {
        throw new IOException(e);
      }
    }
  }
}
