package ai.inquirly.sdk.benchmarks.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the page to the file that is named; the same bytes each time. */
public final class WritePage {
  private WritePage() {}

  public static void main(String[] arguments) throws IOException {
    byte[] page = new ObjectMapper().writeValueAsBytes(new SampleConversations().page());
    Files.write(Path.of(arguments[0]), page);
    System.out.println(page.length + " bytes");
  }
}
