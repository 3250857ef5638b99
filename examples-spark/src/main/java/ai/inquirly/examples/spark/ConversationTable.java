package ai.inquirly.examples.spark;

import ai.inquirly.sdk.model.Conversation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Conversations as rows of Parquet. */
final class ConversationTable {
  static final StructType SCHEMA =
      new StructType()
          .add("id", DataTypes.LongType, false)
          .add("inbox_id", DataTypes.LongType, false)
          .add("status", DataTypes.StringType)
          .add("contact_id", DataTypes.LongType)
          .add("contact_name", DataTypes.StringType)
          .add("created_at", DataTypes.TimestampType)
          .add("last_activity_at", DataTypes.TimestampType);

  private ConversationTable() {}

  static Row row(Conversation conversation) {
    return RowFactory.create(
        conversation.getId(),
        conversation.getInboxId(),
        conversation.getStatus().toString(),
        conversation.getMeta().getSender().getId(),
        conversation.getMeta().getSender().getName(),
        conversation.getCreatedAt(),
        conversation.getLastActivityAt());
  }
}
