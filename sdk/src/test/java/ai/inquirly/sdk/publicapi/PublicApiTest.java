package ai.inquirly.sdk.publicapi;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.model.Contact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The public API is what {@code docs/api} lists. A change that is meant is written there by {@code
 * -Dapi.update=true}, so that a review sees it.
 */
class PublicApiTest {
  private static final Path LISTS = Path.of("..", "docs", "api");

  @ParameterizedTest
  @CsvSource({"core", "generated", "sdk"})
  void publicApiIsTheListedOne(String module) throws IOException {
    String actual = String.join("\n", PublicApi.of(sample(module))) + "\n";
    Path list = LISTS.resolve(module + ".txt");
    if (Boolean.getBoolean("api.update")) {
      Files.createDirectories(LISTS);
      Files.writeString(list, actual);
    }

    assertThat(actual)
        .as("docs/api/%s.txt; -Dapi.update=true writes it anew", module)
        .isEqualTo(Files.readString(list));
  }

  private static Class<?> sample(String module) {
    return switch (module) {
      case "core" -> ApiRequest.class;
      case "generated" -> Contact.class;
      default -> InquirlyClient.class;
    };
  }
}
