package ai.inquirly.sdk.testing.server.operations.open;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Which server this is, and whether it is well. */
public final class VersionOperations implements Operations {
  private static final String VERSION = "4.1.0";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  @Override
  public void register(Routes routes) {
    routes.page("GET", "/api", this::get);
  }

  private Answer get(Call call) {
    return Answer.json(
        Json.object()
            .put("version", VERSION)
            .put("timestamp", TIME.format(call.installation().now()))
            .put("queue_services", "ok")
            .put("data_services", "ok"));
  }
}
