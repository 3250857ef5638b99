package ai.inquirly.sdk.testing.server.render;

import ai.inquirly.sdk.testing.server.state.Channel;
import ai.inquirly.sdk.testing.server.state.ChannelType;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/** Whether an agent may still write: some channels allow it only for a while after the contact. */
public final class ReplyWindow {
  private ReplyWindow() {}

  /** Whether an agent may write into a conversation now. */
  public static boolean isOpen(Installation installation, Conversation conversation) {
    Optional<Duration> window = window(conversation.inbox(installation).channel(installation));
    if (window.isEmpty()) {
      return true;
    }
    for (Message message : Message.of(installation, conversation).newestFirst()) {
      if (message.isType("incoming")) {
        return installation.now().isBefore(message.createdAt().plus(window.get()));
      }
    }
    return false;
  }

  private static Optional<Duration> window(Channel channel) {
    return switch (channel.get(Channel.TYPE)) {
      case ChannelType.WHATSAPP, ChannelType.FACEBOOK, ChannelType.INSTAGRAM ->
          Optional.of(Duration.ofHours(24));
      case ChannelType.TWILIO ->
          "whatsapp".equals(channel.get(Channel.MEDIUM))
              ? Optional.of(Duration.ofHours(24))
              : Optional.empty();
      case ChannelType.API -> agreedWindow(channel);
      default -> Optional.empty();
    };
  }

  private static Optional<Duration> agreedWindow(Channel channel) {
    JsonNode hours = channel.get(Channel.ADDITIONAL_ATTRIBUTES).path("agent_reply_time_window");
    return hours.asLong() > 0 ? Optional.of(Duration.ofHours(hours.asLong())) : Optional.empty();
  }
}
