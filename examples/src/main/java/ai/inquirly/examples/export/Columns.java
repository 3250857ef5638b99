package ai.inquirly.examples.export;

import java.util.List;

/** The columns of the CSV files, unless others are chosen. */
final class Columns {
  private Columns() {}

  static List<Column> of(Part part) {
    return switch (part) {
      case CONTACTS ->
          Column.of(
              "id",
              "name",
              "email",
              "phone_number",
              "identifier",
              "additional_attributes.company_name",
              "additional_attributes.city",
              "additional_attributes.country",
              "blocked",
              "created_at",
              "last_activity_at");
      case CONVERSATIONS ->
          Column.of(
              "id",
              "status",
              "priority",
              "inbox_id",
              "meta.channel",
              "meta.sender.id",
              "meta.sender.name",
              "meta.assignee.name",
              "meta.team.name",
              "labels",
              "unread_count",
              "created_at",
              "first_reply_created_at",
              "waiting_since",
              "last_activity_at");
      case MESSAGES ->
          Column.of(
              "id",
              "conversation_id",
              "created_at",
              "message_type",
              "private",
              "sender.type",
              "sender.name",
              "content",
              "content_type",
              "status",
              "source_id");
    };
  }
}
