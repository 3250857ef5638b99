package ai.inquirly.sdk;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import jakarta.annotation.Nullable;
import java.util.Map;

/** The environment variables that the clients read. */
final class Environment {
  static final String BASE_URL = "INQUIRLY_BASE_URL";
  static final String API_ACCESS_TOKEN = "INQUIRLY_API_ACCESS_TOKEN";
  static final String AGENT_BOT_TOKEN = "INQUIRLY_AGENT_BOT_TOKEN";
  static final String PLATFORM_APP_TOKEN = "INQUIRLY_PLATFORM_APP_TOKEN";

  private final Map<String, String> variables;

  Environment(Map<String, String> variables) {
    this.variables = variables;
  }

  /** The value of a variable; null if it is not set or blank. */
  @Nullable
  String find(String name) {
    String value = variables.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** The value of a variable that has to be set. */
  String need(String name, String what) {
    String value = find(name);
    if (value == null) {
      throw new InvalidRequestException(
          "the environment variable " + name + " is not set; it holds " + what);
    }
    return value;
  }

  String baseUrl() {
    return need(BASE_URL, "the address of the installation, such as https://chat.example.com");
  }
}
