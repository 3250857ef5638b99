package ai.inquirly.sdk.testing.replay;

/** Where the real server promises no order of rows. */
final class RowOrder {
  private RowOrder() {}

  static boolean isFree(RecordedExchange exchange) {
    String target = exchange.target();
    boolean list = exchange.method().equals("GET") || target.contains("/filter");
    if (!list) {
      return false;
    }
    boolean contacts =
        target.matches("/api/v1/accounts/\\d+/contacts(/search|/filter)?(\\?.*)?")
            && !target.matches(".*[?&]sort=-?(name|email|phone_number|created_at).*");
    boolean publicConversations =
        target.matches("/public/api/v1/inboxes/[^/]+/contacts/[^/]+/conversations");
    return contacts || publicConversations || target.matches("/platform/.*/account_users");
  }
}
