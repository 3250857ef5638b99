package ai.inquirly.sdk.benchmarks.call;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The call as one writes it with OkHttp alone. */
public final class OkHttpCall {
  private final OkHttpClient client = new OkHttpClient();
  private final String url;

  public OkHttpCall(String baseUrl) {
    url = baseUrl + "/api/v1/accounts/3/conversations";
  }

  /** The body of the answer. */
  public byte[] bytes() throws IOException {
    Request request = new Request.Builder().url(url).header("api_access_token", "secret").build();
    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("status " + response.code());
      }
      return response.body().bytes();
    }
  }
}
