package ai.inquirly.examples.spark;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.Message;
import ai.inquirly.sdk.testing.FakeInquirly;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Trial. */
public final class SparkExport {
  record Connection(String url, String token) implements Serializable {}

  static class Read implements MapPartitionsFunction<Long, Row> {
    private static final long serialVersionUID = 1L;
    private final Connection c;

    Read(Connection c) {
      this.c = c;
    }

    public Iterator<Row> call(Iterator<Long> ids) {
      List<Row> rows = new ArrayList<>();
      try (var client = InquirlyClient.builder().baseUrl(c.url).apiAccessToken(c.token).build()) {
        ids.forEachRemaining(
            id -> {
              for (Message m : client.messages().list(1, id)) {
                rows.add(RowFactory.create(m.getId(), m.getConversationId(), m.getContent(), m.getCreatedAt()));
              }
            });
      }
      return rows.iterator();
    }
  }

  public static void main(String[] args) throws Exception {
    try (FakeInquirly fake = FakeInquirly.start();
        SparkSession spark =
            SparkSession.builder()
                .master("local[*]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate()) {
      List<Long> ids = new ArrayList<>();
      for (Conversation c : fake.client().conversations().list(1)) {
        ids.add(c.getId());
      }
      StructType schema =
          new StructType()
              .add("id", DataTypes.LongType)
              .add("conversation_id", DataTypes.LongType)
              .add("content", DataTypes.StringType)
              .add("created_at", DataTypes.TimestampType);
      Dataset<Row> rows =
          spark
              .createDataset(ids, Encoders.LONG())
              .repartition(4)
              .mapPartitions(
                  new Read(new Connection(fake.baseUrl(), fake.adminToken())),
                  Encoders.row(schema));
      rows.write().mode("overwrite").parquet(args[0]);
      Dataset<Row> back = spark.read().parquet(args[0]);
      System.out.println(ids.size() + " conversations, " + back.count() + " messages");
      back.show(5);
    }
  }
}
