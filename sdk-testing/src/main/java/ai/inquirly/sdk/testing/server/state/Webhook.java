package ai.inquirly.sdk.testing.server.state;

import java.util.List;

/** An address that is told of an account's events. */
public final class Webhook extends Row {
  /** The events of a webhook that asks for none. */
  public static final List<String> DEFAULT_SUBSCRIPTIONS =
      List.of(
          "conversation_status_changed",
          "conversation_updated",
          "conversation_created",
          "contact_created",
          "contact_updated",
          "message_created",
          "message_updated",
          "webwidget_triggered");

  /** The table and its columns. */
  public static final Entity<Webhook> ENTITY = new Entity<>("webhooks");

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** An inbox; shown, but it limits nothing. */
  public static final Column<Long> INBOX_ID = ENTITY.integer("inbox_id");

  /** Where events are sent. */
  public static final Column<String> URL = ENTITY.text("url");

  /** Not used by the API. */
  public static final Column<String> WEBHOOK_TYPE =
      ENTITY.words("webhook_type", "account_type", "inbox_type").initially("account_type");

  /** The names of the events. */
  public static final Column<List<String>> SUBSCRIPTIONS =
      ENTITY.texts("subscriptions").initially(DEFAULT_SUBSCRIPTIONS);

  /** A new row, in no table yet. */
  public Webhook() {
    super(ENTITY);
  }
}
