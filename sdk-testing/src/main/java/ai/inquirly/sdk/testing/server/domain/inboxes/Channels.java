package ai.inquirly.sdk.testing.server.domain.inboxes;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.Channel;
import ai.inquirly.sdk.testing.server.state.Installation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes and changes channels. */
public final class Channels {
  private static final int VERIFY_TOKEN_LENGTH = 32;
  private static final String MAIL_DOMAIN = "inbound.example.com";

  private final Installation installation;

  /** Works on this installation. */
  public Channels(Installation installation) {
    this.installation = installation;
  }

  /**
   * Makes a channel of the kind that the request names.
   *
   * @param sent the values below {@code channel}
   * @return the channel, or null if there is no such kind
   */
  public Channel create(Account account, Params sent) {
    ChannelKind kind = ChannelKind.ofWord(sent.text("type"));
    if (kind == null) {
      return null;
    }
    Channel channel = new Channel();
    channel.set(Channel.TYPE, kind.type());
    channel.set(Channel.ACCOUNT_ID, account.id());
    kind.attributes().forEach(attribute -> attribute.initialize(channel));
    addSecrets(kind, account, channel);
    assign(kind, sent, channel);
    return Channel.insert(installation, channel);
  }

  /** Gives a channel the values of a request; channels of other kinds have nothing to change. */
  public void update(Channel channel, Params sent) {
    if (sent.hasScalar("type")) {
      throw new InternalFailure("a channel has no attribute named type");
    }
    ChannelKind kind = ChannelKind.ofType(channel.get(Channel.TYPE));
    if (kind != null) {
      assign(kind, sent, channel);
      installation.table(Channel.ENTITY).save(channel);
    }
  }

  /** The value of one of the channel's attributes; JSON null if it has none. */
  public static JsonNode value(Channel channel, String name) {
    return ChannelAttribute.value(channel, name);
  }

  private void assign(ChannelKind kind, Params sent, Channel channel) {
    if (kind == ChannelKind.API
        && sent.has("additional_attributes")
        && sent.get("additional_attributes").isNull()) {
      throw new InternalFailure("the reply window cannot be read from nothing");
    }
    Params known = kind == ChannelKind.WEB_WIDGET ? PreChatForm.filtered(sent) : sent;
    kind.attributes().forEach(attribute -> attribute.assign(known, channel));
    if (kind == ChannelKind.WEB_WIDGET) {
      PreChatForm.complete(channel);
    }
    new ChannelRules(installation).check(kind, channel);
    if (kind == ChannelKind.WHATSAPP) {
      addVerifyToken(channel);
    }
  }

  private void addSecrets(ChannelKind kind, Account account, Channel channel) {
    if (kind == ChannelKind.API) {
      channel.set(Channel.IDENTIFIER, installation.secrets().token());
      channel.set(Channel.HMAC_TOKEN, installation.secrets().token());
    } else if (kind == ChannelKind.WEB_WIDGET) {
      channel.set(Channel.WEBSITE_TOKEN, installation.secrets().token());
      channel.set(Channel.HMAC_TOKEN, installation.secrets().token());
    } else if (kind == ChannelKind.EMAIL) {
      String domain = account.get(Account.DOMAIN);
      channel.set(
          Channel.FORWARD_TO_EMAIL,
          installation.secrets().hex(32)
              + "@"
              + (domain == null || domain.isBlank() ? MAIL_DOMAIN : domain));
    } else if (kind == ChannelKind.SMS) {
      channel.set(Channel.PROVIDER, "default");
    }
  }

  /** Who leaves the token out of the configuration gets another one. */
  private void addVerifyToken(Channel channel) {
    JsonNode config = value(channel, "provider_config");
    if ("whatsapp_cloud".equals(channel.get(Channel.PROVIDER))
        && !config.path("webhook_verify_token").isTextual()) {
      ObjectNode complete =
          Json.merged(
              config,
              Json.object()
                  .put("webhook_verify_token", installation.secrets().hex(VERIFY_TOKEN_LENGTH)));
      ObjectNode settings =
          Json.merged(channel.get(Channel.SETTINGS), Json.object("provider_config", complete));
      channel.set(Channel.SETTINGS, settings);
    }
  }
}
