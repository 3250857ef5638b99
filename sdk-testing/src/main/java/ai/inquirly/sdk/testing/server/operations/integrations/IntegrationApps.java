package ai.inquirly.sdk.testing.server.operations.integrations;

import ai.inquirly.sdk.testing.server.http.JsonText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The apps of an installation that was set up without keys of other companies. */
final class IntegrationApps {
  private static final List<ObjectNode> ALL = read();

  private IntegrationApps() {}

  /** All apps as they are described, in the order of the list. */
  static List<ObjectNode> all() {
    return ALL;
  }

  /** The app with this id, or null. */
  static ObjectNode find(String id) {
    return ALL.stream().filter(app -> app.get("id").asText().equals(id)).findFirst().orElse(null);
  }

  private static List<ObjectNode> read() {
    try (InputStream file = IntegrationApps.class.getResourceAsStream("apps.json")) {
      List<ObjectNode> apps = new ArrayList<>();
      for (JsonNode app : JsonText.read(file.readAllBytes())) {
        apps.add((ObjectNode) app);
      }
      return List.copyOf(apps);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
