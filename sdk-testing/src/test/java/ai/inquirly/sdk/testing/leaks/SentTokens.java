package ai.inquirly.sdk.testing.leaks;

import ai.inquirly.sdk.core.leaks.Secrets;
import ai.inquirly.sdk.testing.server.ExchangeListener;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.http.IncomingRequest;
import java.util.List;

/** Each token that a fake was ever sent may be seen nowhere else. */
public final class SentTokens implements ExchangeListener {
  private static final int SHORTEST = 16;

  @Override
  public void performed(IncomingRequest request, Answer answer) {
    for (String name : List.of("api_access_token", "api-access-token")) {
      String token = request.header(name);
      if (token != null && token.length() >= SHORTEST) {
        Secrets.add(token);
      }
    }
  }
}
