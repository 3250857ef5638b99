package ai.inquirly.examples.webhooks;

import ai.inquirly.sdk.core.HmacSha256;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Delivers as the server does, with a signature made now. */
public final class SignedPost {
  public static final String SECRET = "adapter-secret";

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private SignedPost() {}

  /** The status of the answer. */
  public static int of(String url, String body) throws IOException, InterruptedException {
    return of(url, body, SECRET);
  }

  /** The status of the answer to a delivery that is signed with this secret. */
  public static int of(String url, String body, String secret)
      throws IOException, InterruptedException {
    String timestamp = Long.toString(Instant.now().getEpochSecond());
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    byte[] prefix = (timestamp + ".").getBytes(StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/json")
            .header("X-Chatwoot-Timestamp", timestamp)
            .header(
                "X-Chatwoot-Signature",
                "sha256=" + HmacSha256.withKey("secret", secret).hex(prefix, bytes))
            .POST(BodyPublishers.ofByteArray(bytes))
            .build();
    return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
  }
}
