package ai.inquirly.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.RetryPolicy;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/configuration.md} against the code: each option, its default, no other. */
class ConfigurationPageTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| ([^|]*) \\|");
  private final String page = read();

  @Test
  void optionsOfAClientAreThoseOfTheBuilder() {
    assertThat(rows("client").keySet())
        .isEqualTo(methods(ClientOptions.Builder.class, m -> !m.getName().equals("build")));
  }

  @Test
  void defaultsAreThoseOfTheCode() throws ReflectiveOperationException {
    ClientOptions defaults = ClientOptions.builder().baseUrl("https://chat.test").build();
    Map<String, String> rows = rows("client");
    rows.keySet().removeAll(Set.of("baseUrl", "interceptor")); // without a default
    for (var row : rows.entrySet()) {
      Object value = ClientOptions.class.getMethod(row.getKey()).invoke(defaults);
      String shown = shown(value);
      if (shown != null) {
        assertThat(row.getValue()).as(row.getKey()).isEqualTo(shown);
      }
    }
  }

  @Test
  void optionsOfARequestAreThoseOfItsMethods() {
    assertThat(rows("request").keySet())
        .isEqualTo(
            methods(
                ApiRequest.class,
                m -> m.getReturnType() == ApiRequest.class && !isAboutContent(m.getName())));
  }

  @Test
  void partsOfTheRetryPolicyAreThoseOfTheRecord() {
    assertThat(rows("retries").keySet())
        .isEqualTo(
            Arrays.stream(RetryPolicy.class.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void environmentVariablesAreThoseThatAreRead() {
    assertThat(rows("environment").keySet())
        .containsExactlyInAnyOrder(
            Environment.BASE_URL,
            Environment.API_ACCESS_TOKEN,
            Environment.AGENT_BOT_TOKEN,
            Environment.PLATFORM_APP_TOKEN);
  }

  private static boolean isAboutContent(String method) {
    return Set.of("as", "body", "query").contains(method);
  }

  private static String shown(Object value) {
    if (value instanceof Duration time) {
      return time.toSeconds() + " s";
    }
    if (value instanceof Integer number) {
      return number % (1 << 20) == 0
          ? (number >> 20) + " MB"
          : number % (1 << 10) == 0 ? (number >> 10) + " KB" : number.toString();
    }
    return value == null ? "none" : value instanceof Boolean ? "`" + value + "`" : null;
  }

  private static Set<String> methods(Class<?> type, Predicate<Method> filter) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !method.isSynthetic())
        .filter(filter)
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of a table's rows with their defaults. */
  private TreeMap<String, String> rows(String table) {
    String start = "<!-- table: " + table + " -->";
    int from = page.indexOf(start);
    TreeMap<String, String> rows = new TreeMap<>();
    Matcher row = ROW.matcher(page.substring(from, page.indexOf("<!-- end -->", from)));
    while (row.find()) {
      assertThat(rows.put(row.group(1), row.group(2).strip())).as(row.group(1)).isNull();
    }
    return rows;
  }

  private static String read() {
    try {
      return Files.readString(Path.of("..", "docs", "configuration.md"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
