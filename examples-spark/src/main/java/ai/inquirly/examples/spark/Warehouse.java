package ai.inquirly.examples.spark;

import ai.inquirly.sdk.model.Conversation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** The two tables of an export, as Parquet files. */
final class Warehouse {
  private final SparkSession spark;
  private final String conversations;
  private final String messages;

  Warehouse(SparkSession spark, Path directory) {
    this.spark = spark;
    conversations = directory.resolve("conversations").toString();
    messages = directory.resolve("messages").toString();
  }

  /** Reads the list of conversations, here: it takes a call for 25 of them. */
  void writeConversations(Server server) {
    List<Row> rows = new ArrayList<>();
    for (Conversation conversation : server.client().conversations().listAll(server.account())) {
      rows.add(ConversationTable.row(conversation));
    }
    spark
        .createDataFrame(rows, ConversationTable.SCHEMA)
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(conversations);
  }

  /** Reads the messages of the conversations that were written, in so many tasks. */
  void writeMessages(Server server, int tasks) {
    conversations()
        .select("id")
        .as(Encoders.LONG())
        .repartition(tasks)
        .mapPartitions(new MessagesOfConversations(server), Encoders.row(MessageTable.SCHEMA))
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(messages);
  }

  Dataset<Row> conversations() {
    return spark.read().parquet(conversations);
  }

  Dataset<Row> messages() {
    return spark.read().parquet(messages);
  }

  /** Reads the files back: how many messages there are, by conversation. */
  Map<Long, Long> messagesByConversation() {
    conversations().createOrReplaceTempView("conversations");
    messages().createOrReplaceTempView("messages");
    Dataset<Row> counts =
        spark.sql(
            """
            SELECT c.id, count(m.id) AS messages
            FROM conversations c LEFT JOIN messages m ON m.conversation_id = c.id
            GROUP BY c.id
            """);
    Map<Long, Long> byConversation = new TreeMap<>();
    counts
        .collectAsList()
        .forEach(row -> byConversation.merge(row.getLong(0), row.getLong(1), Long::sum));
    return byConversation;
  }
}
