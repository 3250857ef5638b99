package ai.inquirly.sdk.conformance;

import ai.inquirly.sdk.api.ContactRequests;
import ai.inquirly.sdk.core.Endpoint;
import ai.inquirly.sdk.core.RequestModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All generated {@link Endpoint} constants, by operation. */
public final class Endpoints {
  private static final Map<String, Endpoint<?>> BY_ID = new LinkedHashMap<>();
  private static final Map<String, Class<?>> HOLDERS = new LinkedHashMap<>();

  static {
    for (Class<?> holder : requestClasses()) {
      for (Field field : holder.getFields()) {
        if (field.getType() == Endpoint.class) {
          Endpoint<?> endpoint = (Endpoint<?>) valueOf(field);
          BY_ID.put(endpoint.id(), endpoint);
          HOLDERS.put(endpoint.id(), holder);
        }
      }
    }
  }

  private Endpoints() {}

  /** API class and method of each. */
  public static Set<String> ids() {
    return BY_ID.keySet();
  }

  /** The constant of an operation, such as {@code ContactsApi.get}. */
  public static Endpoint<?> get(String id) {
    Endpoint<?> endpoint = BY_ID.get(id);
    if (endpoint == null) {
      throw new IllegalArgumentException("no operation " + id);
    }
    return endpoint;
  }

  /** The class of an operation's request object; empty if it has only path parameters. */
  static Optional<Class<?>> requestModel(String id) {
    String method = id.substring(id.indexOf('.') + 1);
    return Arrays.stream(HOLDERS.get(id).getMethods())
        .filter(factory -> factory.getName().equals(method))
        .map(Method::getParameterTypes)
        .flatMap(Arrays::stream)
        .filter(RequestModel.class::isAssignableFrom)
        .findFirst()
        .<Class<?>>map(model -> model);
  }

  private static Object valueOf(Field constant) {
    try {
      return constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> requestClasses() {
    try {
      Path origin =
          Path.of(
              ContactRequests.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(origin)) {
        return requestClasses(origin);
      }
      try (FileSystem jar = FileSystems.newFileSystem(origin)) {
        return requestClasses(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> requestClasses(Path root)
      throws IOException, ClassNotFoundException {
    String packageName = ContactRequests.class.getPackageName();
    List<Class<?>> classes = new ArrayList<>();
    try (Stream<Path> files = Files.list(root.resolve(packageName.replace('.', '/')))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith("Requests.class")) {
          classes.add(Class.forName(packageName + "." + name.replace(".class", "")));
        }
      }
    }
    return classes;
  }
}
