package ai.inquirly.examples.spark;

import ai.inquirly.sdk.model.Message;
import ai.inquirly.sdk.model.Sender;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Messages as rows of Parquet. */
final class MessageTable {
  static final StructType SCHEMA =
      new StructType()
          .add("id", DataTypes.LongType, false)
          .add("conversation_id", DataTypes.LongType, false)
          .add("created_at", DataTypes.TimestampType)
          .add("message_type", DataTypes.StringType)
          .add("is_private", DataTypes.BooleanType)
          .add("sender_name", DataTypes.StringType)
          .add("content", DataTypes.StringType);

  private MessageTable() {}

  static Row row(Message message) {
    Sender sender = message.getSender();
    return RowFactory.create(
        message.getId(),
        message.getConversationId(),
        message.getCreatedAt(),
        message.getMessageType().toString(),
        message.isPrivate(),
        sender == null ? null : sender.getName(),
        message.getContent());
  }
}
