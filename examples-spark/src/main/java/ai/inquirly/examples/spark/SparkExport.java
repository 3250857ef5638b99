package ai.inquirly.examples.spark;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.testing.FakeInquirly;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/**
 * Exports conversations and messages to Parquet in Spark, here on all cores of this machine. With
 * {@code INQUIRLY_BASE_URL} and {@code INQUIRLY_API_ACCESS_TOKEN} set it reads the first account of
 * that token; without, a fake Inquirly in memory, with which it compares what it wrote.
 */
public final class SparkExport {
  private static final int TASKS = 8;
  private static final int CALLS_PER_MINUTE = 2400;

  private SparkExport() {}

  /** Takes the directory to write to. */
  public static void main(String[] args) throws IOException {
    Path directory = Path.of(args.length == 0 ? "inquirly-parquet" : args[0]);
    String baseUrl = System.getenv("INQUIRLY_BASE_URL");
    if (baseUrl != null) {
      export(server(baseUrl, System.getenv("INQUIRLY_API_ACCESS_TOKEN")), directory);
      return;
    }
    System.out.println("No INQUIRLY_BASE_URL is set, so this exports a fake Inquirly in memory.");
    Map<Long, Long> held;
    Map<Long, Long> written;
    try (FakeInquirly fake = DemoAccount.start()) {
      held = DemoAccount.messages(fake);
      written = export(server(fake.baseUrl(), fake.adminToken()), directory);
    }
    if (!written.equals(held)) {
      System.out.println("This is NOT what the fake holds, by conversation: " + held);
      System.exit(1);
    }
    System.out.println("Compared with the fake: each conversation has all its messages.");
  }

  private static Server server(String baseUrl, String token) {
    try (InquirlyClient client =
        InquirlyClient.builder().baseUrl(baseUrl).apiAccessToken(token).build()) {
      long account = client.profile().get().getAccounts().get(0).getId();
      return new Server(baseUrl, token, account, CALLS_PER_MINUTE);
    }
  }

  /** Exports, says what was written, and gives the number of messages by conversation. */
  private static Map<Long, Long> export(Server server, Path directory) throws IOException {
    try (SparkSession spark = spark()) {
      System.out.println("Reading " + server + " in " + TASKS + " tasks ...");
      Warehouse warehouse = new Warehouse(spark, directory);
      warehouse.writeConversations(server);
      warehouse.writeMessages(server, TASKS);
      System.out.println("Wrote " + directory);
      Report report = new Report(warehouse, System.out);
      report.print();
      if (!report.isWithoutDoubles()) {
        throw new IllegalStateException("some messages were written twice");
      }
      return warehouse.messagesByConversation();
    }
  }

  private static SparkSession spark() {
    return SparkSession.builder()
        .appName("Inquirly export")
        .master("local[*]")
        .config("spark.ui.enabled", false)
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.shuffle.partitions", TASKS)
        // times as java.time.Instant, which the SDK gives
        .config("spark.sql.datetime.java8API.enabled", true)
        .getOrCreate();
  }
}
