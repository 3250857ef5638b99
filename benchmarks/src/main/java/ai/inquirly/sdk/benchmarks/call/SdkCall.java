package ai.inquirly.sdk.benchmarks.call;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.model.Conversation;
import java.util.List;

/** The call as one writes it with the SDK. */
public final class SdkCall {
  private final InquirlyClient client;

  public SdkCall(String baseUrl) {
    client = InquirlyClient.builder().baseUrl(baseUrl).apiAccessToken("secret").build();
  }

  /** The rows of the answer. */
  public List<Conversation> rows() {
    return client.conversations().list(3).getItems();
  }
}
