package ai.inquirly.sdk.testing.server.operations.platform;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.state.Account;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The features of accounts: all that server 4.1 knows, and those that a new account has. */
final class Features {
  private static final List<String> ALL =
      List.of(
          "inbound_emails",
          "channel_email",
          "channel_facebook",
          "channel_twitter",
          "ip_lookup",
          "disable_branding",
          "email_continuity_on_api_channel",
          "help_center",
          "agent_bots",
          "macros",
          "agent_management",
          "team_management",
          "inbox_management",
          "labels",
          "custom_attributes",
          "automations",
          "canned_responses",
          "integrations",
          "voice_recorder",
          "mobile_v2",
          "channel_website",
          "campaigns",
          "reports",
          "crm",
          "auto_resolve_conversations",
          "custom_reply_email",
          "custom_reply_domain",
          "audit_logs",
          "response_bot",
          "message_reply_to",
          "insert_article_in_reply",
          "inbox_view",
          "sla",
          "help_center_embedding_search",
          "linear_integration",
          "captain_integration",
          "custom_roles",
          "chatwoot_v4",
          "report_v4",
          "contact_chatwoot_support_team",
          "shopify_integration",
          "search_with_gin",
          "channel_instagram");

  private static final Set<String> INITIALLY_OFF =
      Set.of(
          "ip_lookup",
          "disable_branding",
          "email_continuity_on_api_channel",
          "mobile_v2",
          "custom_reply_email",
          "custom_reply_domain",
          "audit_logs",
          "response_bot",
          "message_reply_to",
          "insert_article_in_reply",
          "inbox_view",
          "sla",
          "help_center_embedding_search",
          "linear_integration",
          "captain_integration",
          "custom_roles",
          "chatwoot_v4",
          "shopify_integration",
          "search_with_gin");

  private Features() {}

  static List<String> ofNewAccount() {
    return ALL.stream().filter(f -> !INITIALLY_OFF.contains(f)).toList();
  }

  /** Switches features on and off; any text is on, also the text false. */
  static void change(Account account, ObjectNode wanted) {
    Set<String> on = new LinkedHashSet<>(account.get(Account.FEATURES));
    wanted
        .properties()
        .forEach(
            feature -> {
              if (!ALL.contains(feature.getKey())) {
                throw InternalFailure.afterCommit("unknown feature " + feature.getKey());
              }
              if (isPresent(feature.getValue())) {
                on.add(feature.getKey());
              } else {
                on.remove(feature.getKey());
              }
            });
    account.set(Account.FEATURES, ALL.stream().filter(on::contains).toList());
  }

  private static boolean isPresent(JsonNode value) {
    return value.isBoolean()
        ? value.booleanValue()
        : !value.isNull() && !(value.isTextual() && value.textValue().isBlank());
  }
}
