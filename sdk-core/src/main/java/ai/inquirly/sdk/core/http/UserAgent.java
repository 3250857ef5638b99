package ai.inquirly.sdk.core.http;

import jakarta.annotation.Nullable;

/** Names the SDK, its version and the JVM, and the calling program if it said its name. */
final class UserAgent {
  private UserAgent() {}

  static String of(@Nullable String application) {
    String version = UserAgent.class.getPackage().getImplementationVersion();
    String agent =
        "inquirly-sdk-java/"
            + (version == null ? "dev" : version)
            + " Java/"
            + System.getProperty("java.version");
    return printable(application == null ? agent : application + " " + agent);
  }

  private static String printable(String text) {
    return text.replaceAll("[^\\x20-\\x7E]", "?");
  }
}
