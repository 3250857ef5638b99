package ai.inquirly.sdk.testing.walks;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.page.Pager;
import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.Message;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A million contacts and 200,000 messages go through a program that has 64 MB. */
@Timeout(300)
class SmallHeapTest {
  @Test
  void memoryDoesNotGrowWithTheList() throws Exception {
    try (LongLists lists = new LongLists()) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx64m",
                  // else the number of processors chooses the collector, and with it what fits
                  "-XX:+UseSerialGC",
                  "-XX:+ExitOnOutOfMemoryError",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Reader.class.getName(),
                  lists.url())
              .redirectErrorStream(true)
              .start();
      List<String> said;
      try (BufferedReader out = process.inputReader()) {
        said = out.lines().toList();
      }

      assertThat(said)
          .containsExactly(
              "no more than 64 MB: true",
              "contacts 1000000, sum of ids 500000500000",
              "messages 200000, sum of ids 20000100000");
      assertThat(process.waitFor()).isZero();
    }
  }

  /** The program with little memory. */
  static final class Reader {
    private Reader() {}

    public static void main(String[] args) {
      System.out.println("no more than 64 MB: " + (Runtime.getRuntime().maxMemory() <= 64 << 20));
      try (InquirlyClient client =
          InquirlyClient.builder().baseUrl(args[0]).apiAccessToken("token").build()) {
        read("contacts", client.contacts().listAll(1).prefetch(2), Contact::getId);
        read("messages", client.messages().listAll(1, 1).prefetch(2), Message::getId);
      }
    }

    private static <T> void read(String what, Pager<T> pager, ToLongFunction<T> id) {
      long count = 0;
      long sum = 0;
      for (T row : pager) {
        count++;
        sum += id.applyAsLong(row);
      }
      System.out.println(what + " " + count + ", sum of ids " + sum);
    }
  }
}
