package ai.inquirly.sdk.testing.server.operations.inboxes;

import ai.inquirly.sdk.testing.server.domain.inboxes.Channels;
import ai.inquirly.sdk.testing.server.state.Channel;
import ai.inquirly.sdk.testing.server.state.ChannelType;
import ai.inquirly.sdk.testing.server.state.Installation;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What a channel adds to its inbox: some keys always, null where the channel has no such value. */
final class ChannelView {
  private static final List<String> OF_WEBSITES =
      List.of("widget_color", "website_url", "hmac_mandatory", "welcome_title", "welcome_tagline");
  private static final List<String> MAIL_SECRETS =
      List.of(
          "imap_login",
          "imap_password",
          "imap_address",
          "imap_port",
          "imap_enabled",
          "imap_enable_ssl",
          "smtp_login",
          "smtp_password",
          "smtp_address",
          "smtp_port",
          "smtp_enabled",
          "smtp_domain",
          "smtp_enable_ssl_tls",
          "smtp_enable_starttls_auto",
          "smtp_openssl_verify_mode",
          "smtp_authentication");

  private final Installation installation;
  private final Channel channel;
  private final boolean administrator;

  ChannelView(Installation installation, Channel channel, boolean administrator) {
    this.installation = installation;
    this.channel = channel;
    this.administrator = administrator;
  }

  void add(ObjectNode json) {
    addWebsite(json);
    set(json, "messaging_service_sid");
    json.put("phone_number", phoneNumber());
    switch (channel.get(Channel.TYPE)) {
      case ChannelType.TWILIO -> set(json, "medium");
      case ChannelType.EMAIL -> addMail(json);
      case ChannelType.API -> addApi(json);
      case ChannelType.WHATSAPP -> addWhatsapp(json);
      default -> {
        // Other kinds add nothing.
      }
    }
    json.put("provider", channel.get(Channel.PROVIDER));
  }

  private void addWebsite(ObjectNode json) {
    boolean website = ChannelType.WEB_WIDGET.equals(channel.get(Channel.TYPE));
    boolean verifiable = website || ChannelType.API.equals(channel.get(Channel.TYPE));
    OF_WEBSITES.forEach(name -> set(json, name));
    if (!verifiable) {
      json.putNull("hmac_mandatory");
    }
    json.put("web_widget_script", website ? script() : null);
    set(json, "website_token");
    set(json, "selected_feature_flags");
    set(json, "reply_time");
    if (website) {
      addHmacToken(json);
      set(json, "pre_chat_form_enabled");
      set(json, "pre_chat_form_options");
      set(json, "continuity_via_email");
    }
  }

  private void addMail(ObjectNode json) {
    set(json, "forward_to_email");
    set(json, "email");
    if (!administrator) {
      return;
    }
    MAIL_SECRETS.forEach(name -> set(json, name));
    String imap = Channels.value(channel, "imap_address").asText();
    if (channel.get(Channel.PROVIDER) != null && !channel.get(Channel.PROVIDER).isBlank()
        || imap.equals("imap.gmail.com")) {
      json.put("reauthorization_required", true);
    }
  }

  private void addApi(ObjectNode json) {
    addHmacToken(json);
    set(json, "webhook_url");
    json.put("inbox_identifier", channel.get(Channel.IDENTIFIER));
    set(json, "additional_attributes");
  }

  private void addWhatsapp(ObjectNode json) {
    json.putObject("message_templates");
    if (administrator) {
      set(json, "provider_config");
    }
  }

  private void addHmacToken(ObjectNode json) {
    if (administrator) {
      set(json, "hmac_token");
    }
  }

  private String phoneNumber() {
    String number = channel.get(Channel.PHONE_NUMBER);
    boolean prefixed = number != null && "whatsapp".equals(channel.get(Channel.MEDIUM));
    return prefixed ? "whatsapp:" + number : number;
  }

  private void set(ObjectNode json, String name) {
    json.set(name, Channels.value(channel, name));
  }

  private String script() {
    return """
        <script>
          (function(d,t) {
            var BASE_URL="%s";
            var g=d.createElement(t),s=d.getElementsByTagName(t)[0];
            g.src=BASE_URL+"/packs/js/sdk.js";
            g.defer = true;
            g.async = true;
            s.parentNode.insertBefore(g,s);
            g.onload=function(){
              window.inquirlySDK.run({
                websiteToken: '%s',
                baseUrl: BASE_URL
              })
            }
          })(document,"script");
        </script>
        """
        .formatted(installation.origin(), channel.get(Channel.WEBSITE_TOKEN));
  }
}
