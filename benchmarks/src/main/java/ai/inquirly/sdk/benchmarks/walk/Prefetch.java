package ai.inquirly.sdk.benchmarks.walk;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.page.WalkPage;
import ai.inquirly.sdk.model.Contact;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/**
 * Time per page of a walk, with none to four pages read in advance, for a server and a consumer
 * that take so long per page; the median of the rounds, which go through the cases in turns.
 */
public final class Prefetch {
  private static final int PAGES = 50;
  private static final int[] IN_ADVANCE = {0, 1, 2, 4};
  private static final int[][] MILLISECONDS = {{0, 0}, {20, 0}, {20, 20}, {20, 10}, {10, 20}};

  private Prefetch() {}

  /** Argument: the number of rounds, 5 if it is left out. */
  public static void main(String[] args) throws IOException {
    int rounds = args.length == 0 ? 5 : Integer.parseInt(args[0]);
    long[][][] nanos = new long[MILLISECONDS.length][IN_ADVANCE.length][rounds];
    run(0, 0, 0);
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < MILLISECONDS.length; i++) {
        for (int j = 0; j < IN_ADVANCE.length; j++) {
          nanos[i][j][round] = run(MILLISECONDS[i][0], MILLISECONDS[i][1], IN_ADVANCE[j]);
        }
      }
    }
    System.out.println("| server | consumer | prefetch 0 | 1 | 2 | 4 |\n|---|---|---|---|---|---|");
    for (int i = 0; i < MILLISECONDS.length; i++) {
      StringBuilder row = new StringBuilder();
      row.append("| %d ms | %d ms |".formatted(MILLISECONDS[i][0], MILLISECONDS[i][1]));
      for (int j = 0; j < IN_ADVANCE.length; j++) {
        Arrays.sort(nanos[i][j]);
        row.append(" %.1f ms |".formatted(nanos[i][j][rounds / 2] / 1e6));
      }
      System.out.println(row);
    }
  }

  /** Time per page. */
  private static long run(int server, int consumer, int prefetch) throws IOException {
    try (ContactServer contacts = new ContactServer(PAGES, Duration.ofMillis(server));
        InquirlyClient client =
            InquirlyClient.builder().baseUrl(contacts.url()).apiAccessToken("token").build()) {
      long start = System.nanoTime();
      int pages = 0;
      for (WalkPage<Contact> page : client.contacts().listAll(1).prefetch(prefetch).pages()) {
        LockSupport.parkNanos(Duration.ofMillis(consumer).toNanos());
        pages += page.items().isEmpty() ? 0 : 1;
      }
      if (pages != PAGES) {
        throw new IllegalStateException(pages + " pages came, not " + PAGES);
      }
      return (System.nanoTime() - start) / PAGES;
    }
  }
}
