package ai.inquirly.sdk.testing.server.operations.inboxes;

import ai.inquirly.sdk.testing.server.error.AfterCommit;
import ai.inquirly.sdk.testing.server.error.Refusal;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.state.ChannelType;
import ai.inquirly.sdk.testing.server.state.Inbox;
import java.util.List;

/**
 * The connection test of a mail inbox, which comes after its settings were saved. The fake goes
 * nowhere: every server answers whose address this request names.
 */
final class MailServers {
  private static final int UNPROCESSABLE = 422;
  private static final List<String> PROTOCOLS = List.of("imap", "smtp");

  private MailServers() {}

  /** Goes on only if each protocol that is switched on has an address. */
  static void check(Inbox inbox, Params sent) {
    if (!inbox.isOf(ChannelType.EMAIL)) {
      return;
    }
    for (String protocol : PROTOCOLS) {
      boolean on = Boolean.TRUE.equals(sent.flag(protocol + "_enabled"));
      if (on && !sent.isPresent(protocol + "_address")) {
        throw new AfterCommit(
            new Refusal(
                Answer.error(
                    UNPROCESSABLE,
                    Json.object().put("message", "Address not accessible, Please try again."))));
      }
    }
  }
}
