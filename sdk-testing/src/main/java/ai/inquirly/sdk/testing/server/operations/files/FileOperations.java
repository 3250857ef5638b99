package ai.inquirly.sdk.testing.server.operations.files;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.render.FileUrls;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.StoredFile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/**
 * Downloads in two hops, without a token: the address in answers redirects to one that is good for
 * five minutes.
 */
public final class FileOperations implements Operations {
  private static final String DISK = "/rails/active_storage/disk";
  private static final Duration VALID = Duration.ofMinutes(5);

  @Override
  public void register(Routes routes) {
    routes.file("GET", FileUrls.BLOBS + "/{key}/{filename}", this::redirect);
    routes.file("GET", FileUrls.REPRESENTATIONS + "/{key}/{variant}/{filename}", this::redirect);
    routes.file("GET", DISK + "/{key}/{until}/{filename}", this::download);
  }

  private Answer redirect(Call call) {
    StoredFile file = file(call);
    if (file == null) {
      return Answer.text(404, "text/html", "");
    }
    String location =
        call.installation().origin()
            + DISK
            + "/"
            + file.get(StoredFile.KEY)
            + "/"
            + call.installation().now().plus(VALID).getEpochSecond()
            + "/"
            + encoded(file.get(StoredFile.FILENAME));
    return Answer.text(
            302,
            "text/html; charset=utf-8",
            "<html><body>You are being <a href=\"%s\">redirected</a>.</body></html>"
                .formatted(location))
        .with("Location", location)
        .with("Cache-Control", "max-age=300, private");
  }

  private Answer download(Call call) {
    StoredFile file = file(call);
    Instant until = Instant.ofEpochSecond(call.id("until"));
    if (file == null || call.installation().now().isAfter(until)) {
      return Answer.text(404, file == null ? "text/html" : file.get(StoredFile.CONTENT_TYPE), "");
    }
    String name = encoded(file.get(StoredFile.FILENAME));
    return Answer.bytes(200, file.get(StoredFile.CONTENT_TYPE), file.content())
        .with(
            "Content-Disposition",
            (file.isPicture() ? "inline" : "attachment")
                + "; filename=\"%s\"; filename*=UTF-8''%s".formatted(name, name));
  }

  private static StoredFile file(Call call) {
    return call.table(StoredFile.ENTITY).first(StoredFile.KEY, call.path("key"));
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
