package ai.inquirly.examples.spark;

import java.io.PrintStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What was written, read back from the files. */
final class Report {
  private final Warehouse warehouse;
  private final PrintStream out;

  Report(Warehouse warehouse, PrintStream out) {
    this.warehouse = warehouse;
    this.out = out;
  }

  void print() {
    Dataset<Row> messages = warehouse.messages();
    out.printf(
        "%n  %,8d conversations%n  %,8d messages in %d files%n",
        warehouse.conversations().count(), messages.count(), messages.inputFiles().length);
    messages
        .groupBy("message_type")
        .count()
        .orderBy("message_type")
        .collectAsList()
        .forEach(row -> out.printf("  %,8d   %s%n", row.getLong(1), row.getString(0)));
    out.println();
  }

  /** Whether no message was written twice. */
  boolean isWithoutDoubles() {
    Dataset<Row> ids = warehouse.messages().select("id");
    return ids.distinct().count() == ids.count();
  }
}
