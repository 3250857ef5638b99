package ai.inquirly.sdk.testing.walks;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.page.Walk;
import ai.inquirly.sdk.model.Contact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A program that exports contacts to a file, and goes on where it was killed. Each line holds an id
 * and the checkpoint after it, so that a line is either there with both or not at all.
 */
final class ExportProcess {
  private ExportProcess() {}

  /** Address, token, account, file. Each line is also printed, once it is in the file. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[3]);
    List<String> lines = wholeLines(file);
    String checkpoint = lines.isEmpty() ? null : lines.get(lines.size() - 1).split(" ")[1];
    try (InquirlyClient client =
            InquirlyClient.builder().baseUrl(args[0]).apiAccessToken(args[1]).build();
        Walk<Contact> walk =
            client
                .contacts()
                .listAll(Long.parseLong(args[2]))
                .prefetch(1)
                .resumeFrom(checkpoint)
                .walk()) {
      while (walk.hasNext()) {
        String line = walk.next().getId() + " " + walk.checkpoint() + "\n";
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.out.print(line);
        System.out.flush();
      }
    }
    System.out.println("end");
  }

  /** Cuts off what a kill left of a line. */
  static List<String> wholeLines(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    String text = Files.readString(file, StandardCharsets.UTF_8);
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    Files.writeString(file, whole);
    return whole.lines().toList();
  }
}
