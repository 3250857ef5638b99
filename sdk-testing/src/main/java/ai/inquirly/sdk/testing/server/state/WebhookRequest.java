package ai.inquirly.sdk.testing.server.state;

/**
 * That a rule or macro asks for a conversation to be sent somewhere. Lies in no table: it is the
 * subject of an event that whoever delivers webhooks listens for.
 */
public final class WebhookRequest extends Row {
  /** The kind of row and its columns. */
  public static final Entity<WebhookRequest> ENTITY = new Entity<>("webhook_requests");

  /** Where to. */
  public static final Column<String> URL = ENTITY.text("url");

  /** The event's name on the wire, such as automation_event.message_created. */
  public static final Column<String> EVENT_NAME = ENTITY.text("event_name");

  /** The conversation that is sent as it is now. */
  public static final Column<Long> CONVERSATION_ID = ENTITY.integer("conversation_id");

  /** A new row, in no table. */
  public WebhookRequest() {
    super(ENTITY);
  }
}
