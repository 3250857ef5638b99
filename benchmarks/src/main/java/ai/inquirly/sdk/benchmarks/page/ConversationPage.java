package ai.inquirly.sdk.benchmarks.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The page that every benchmark decodes. */
public final class ConversationPage {
  private static final String RESOURCE = "/ai/inquirly/sdk/benchmarks/conversation-page.json";

  private ConversationPage() {}

  /** The body as the server would send it. */
  public static byte[] bytes() {
    try (InputStream in = ConversationPage.class.getResourceAsStream(RESOURCE)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
