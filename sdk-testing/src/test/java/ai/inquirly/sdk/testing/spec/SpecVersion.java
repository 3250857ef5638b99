package ai.inquirly.sdk.testing.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.module.ModuleDescriptor.Version;

/** The release that the fake answers like. */
final class SpecVersion {
  private static final Version SERVED = Version.parse("4.1.0");

  private SpecVersion() {}

  /** Whether the spec says of a property that a later release brought it. */
  static boolean isLater(JsonNode property) {
    return property.has("x-since")
        && Version.parse(property.get("x-since").asText()).compareTo(SERVED) > 0;
  }
}
